@NullMarked
package org.fanlight.access.need.web;

import org.jspecify.annotations.NullMarked;
