/// The page on which two people help a third who has lost a device.
@NullMarked
package org.fanlight.access.lostdevice.web;

import org.jspecify.annotations.NullMarked;
