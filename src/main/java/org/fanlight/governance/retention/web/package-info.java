@NullMarked
package org.fanlight.governance.retention.web;

import org.jspecify.annotations.NullMarked;
