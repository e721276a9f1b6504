/// The demonstration's role switcher.
@NullMarked
package org.fanlight.demo.web;

import org.jspecify.annotations.NullMarked;
