package org.fanlight.frontdoor.door.web.opening;

import org.fanlight.frontdoor.door.web.Porch;

/// Says by when we ring.
///
/// @param by such as "Tuesday 24 November at 10am"
public record CallBackAskedPage(Porch porch, String by) {}
