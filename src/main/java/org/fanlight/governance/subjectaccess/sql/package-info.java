/// Subject access requests in PostgreSQL.
@NullMarked
package org.fanlight.governance.subjectaccess.sql;

import org.jspecify.annotations.NullMarked;
