/// What a file may be, found out from its content.
@NullMarked
@NamedInterface("content")
package org.fanlight.files.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
