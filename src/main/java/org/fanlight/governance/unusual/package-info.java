/// Looks that are unusual by rules that stand in a table: found by a job, looked into by somebody.
@NullMarked
package org.fanlight.governance.unusual;

import org.jspecify.annotations.NullMarked;
