/// How long records are kept, what holds them beyond that, and how they are removed: proposed, agreed to by two,
/// verified.
@NullMarked
package org.fanlight.governance.retention;

import org.jspecify.annotations.NullMarked;
