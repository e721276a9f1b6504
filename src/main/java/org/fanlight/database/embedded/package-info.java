/// The real PostgreSQL server, unpacked from its Maven binaries and kept in one folder between starts.
@NullMarked
@NamedInterface("embedded")
package org.fanlight.database.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
