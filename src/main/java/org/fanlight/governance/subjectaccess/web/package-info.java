@NullMarked
package org.fanlight.governance.subjectaccess.web;

import org.jspecify.annotations.NullMarked;
