/// Where files are opened.
@NullMarked
package org.fanlight.files.web;

import org.jspecify.annotations.NullMarked;
