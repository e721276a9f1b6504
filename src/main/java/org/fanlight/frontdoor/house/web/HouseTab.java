package org.fanlight.frontdoor.house.web;

import java.util.Arrays;
import org.fanlight.ui.moj.SubNavigation;

/// The pages on which managers say how the house works, in the order of the sub-navigation.
public enum HouseTab {
    CHANNELS("Channels", ""),
    SIGNATURES("Second signature", "/signatures"),
    HOURS("Opening hours", "/hours"),
    CLOCKS("Clocks", "/clocks");

    /// Where the first of them stands, and above all others.
    public static final String ROOT = "/policies";

    private final String words;
    private final String path;

    HouseTab(String words, String path) {
        this.words = words;
        this.path = path;
    }

    /// The way from this page to the others.
    public SubNavigation navigation() {
        return SubNavigation.of(
                "How we work",
                Arrays.stream(values())
                        .map(tab -> SubNavigation.Item.to(tab.words, ROOT + tab.path, tab == this))
                        .toArray(SubNavigation.Item[]::new));
    }
}
