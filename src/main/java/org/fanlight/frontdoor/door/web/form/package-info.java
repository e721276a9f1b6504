/// The online form, section by section, until it is sent.
@NullMarked
package org.fanlight.frontdoor.door.web.form;

import org.jspecify.annotations.NullMarked;
