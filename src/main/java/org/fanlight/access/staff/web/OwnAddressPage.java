package org.fanlight.access.staff.web;

import org.fanlight.ui.forms.Problems;

/// Asks somebody which address they want to sign in with from now on.
///
/// @param asksForCode whether they have set up a second step
public record OwnAddressPage(String wanted, boolean asksForCode, Problems problems) {}
