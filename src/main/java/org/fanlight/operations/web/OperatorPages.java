package org.fanlight.operations.web;

import java.util.Arrays;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.ui.moj.SubNavigation.Item;

/// The operator's pages, and which of them is open.
public enum OperatorPages {
    HOUSE("How it goes", "/operations"),
    CLIENTS("API clients", "/operations/clients"),
    PROVIDERS("Single sign-on", "/operations/providers");

    private final String words;
    private final String address;

    OperatorPages(String words, String address) {
        this.words = words;
        this.address = address;
    }

    /// All of them, this one open.
    public SubNavigation navigation() {
        var items = Arrays.stream(values())
                .map(page -> Item.to(page.words, page.address, page == this))
                .toArray(Item[]::new);
        return SubNavigation.of("Operations", items);
    }
}
