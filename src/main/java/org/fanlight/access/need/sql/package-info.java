@NullMarked
package org.fanlight.access.need.sql;

import org.jspecify.annotations.NullMarked;
