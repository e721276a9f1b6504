/// The page of a contact's files.
@NullMarked
package org.fanlight.frontdoor.attachments.web;

import org.jspecify.annotations.NullMarked;
