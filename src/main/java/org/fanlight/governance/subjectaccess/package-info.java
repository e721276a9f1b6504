/// Subject access: somebody asks for everything held on a person, and is answered in time, without what is another's.
@NullMarked
package org.fanlight.governance.subjectaccess;

import org.jspecify.annotations.NullMarked;
