/// Workers who use the pages as a browser does.
@NullMarked
package org.fanlight.bench.web;

import org.jspecify.annotations.NullMarked;
