package org.fanlight.frontdoor.door.form;

/// One answer that can be chosen.
public record Answerable(String value, String words) {}
