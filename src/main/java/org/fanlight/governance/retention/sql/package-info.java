@NullMarked
package org.fanlight.governance.retention.sql;

import org.jspecify.annotations.NullMarked;
