package org.fanlight.ui;

/// One way through the house, shown to whoever may go there; current while the page lies under its address.
public record NavigationLink(String text, String href, boolean current) {

    public static NavigationLink to(String text, String href) {
        return new NavigationLink(text, href, false);
    }

    /// The same link as seen from the page at that path.
    public NavigationLink onPage(String path) {
        return new NavigationLink(text, href, path.equals(href) || path.startsWith(href + "/"));
    }
}
