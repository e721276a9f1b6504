package org.fanlight.frontdoor.door.web;

/// One network address has sent more forms than people do.
class TooManyPosts extends RuntimeException {}
