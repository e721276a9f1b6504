@NullMarked
package org.fanlight.governance.unusual.web;

import org.jspecify.annotations.NullMarked;
