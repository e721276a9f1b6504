/// What was typed against who is known: pure rules without a database.
@NullMarked
package org.fanlight.people.matching;

import org.jspecify.annotations.NullMarked;
