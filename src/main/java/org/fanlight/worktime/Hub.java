package org.fanlight.worktime;

import java.util.regex.Pattern;

/// A team with opening hours of its own, by a short code such as `front-door`.
public record Hub(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// The hub that every partnership has.
    public static final Hub FRONT_DOOR = new Hub("front-door");

    public Hub {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A hub's code is lower-case words joined by hyphens");
        }
    }
}
