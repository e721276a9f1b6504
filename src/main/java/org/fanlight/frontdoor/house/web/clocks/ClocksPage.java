package org.fanlight.frontdoor.house.web.clocks;

import java.util.List;
import org.fanlight.ui.moj.SubNavigation;

/// All clocks: those that the partnership sets, and those that are fixed elsewhere.
public record ClocksPage(SubNavigation navigation, List<ClockLine> own, List<ClockLine> fixed) {}
