/// What is withheld by rule: pure rules over what is held and over whom it mentions.
@NullMarked
package org.fanlight.governance.subjectaccess.rules;

import org.jspecify.annotations.NullMarked;
