/// What happens before the application context opens: a server is there, and it is fit to be used.
@NullMarked
package org.fanlight.database.start;

import org.jspecify.annotations.NullMarked;
