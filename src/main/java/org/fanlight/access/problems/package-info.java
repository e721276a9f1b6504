/// What the API answers when it cannot do as asked: problems in the form of RFC 9457.
@NullMarked
@NamedInterface("problems")
package org.fanlight.access.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
