/// Charts drawn on the server: a finding, a picture, and the figures as a table.
@NullMarked
package org.fanlight.ui.charts;

import org.jspecify.annotations.NullMarked;
