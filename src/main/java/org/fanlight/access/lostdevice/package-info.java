/// A lost device: two people let a third set up a second step anew.
@NullMarked
package org.fanlight.access.lostdevice;

import org.jspecify.annotations.NullMarked;
