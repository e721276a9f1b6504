/// The online form: what it asks and in which words, the draft that needs no account, and sending it.
@NullMarked
@NamedInterface("door-form")
package org.fanlight.frontdoor.door.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
