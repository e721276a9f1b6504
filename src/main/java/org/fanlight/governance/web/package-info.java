@NullMarked
package org.fanlight.governance.web;

import org.jspecify.annotations.NullMarked;
