/// Files that are kept with a contact: a photograph of a letter, a report, a drawing.
@NullMarked
package org.fanlight.frontdoor.attachments;

import org.jspecify.annotations.NullMarked;
