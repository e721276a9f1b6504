/// The real PostgreSQL server, unpacked from its Maven binaries and kept in one folder between starts.
@NullMarked
package org.fanlight.database.embedded;

import org.jspecify.annotations.NullMarked;
