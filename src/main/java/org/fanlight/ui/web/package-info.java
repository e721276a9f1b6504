/// Turns a page record into bytes and sends them safely.
@NullMarked
package org.fanlight.ui.web;

import org.jspecify.annotations.NullMarked;
