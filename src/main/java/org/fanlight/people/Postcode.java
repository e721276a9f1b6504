package org.fanlight.people;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A postcode in capitals with its space in place; empty when not known, kept as typed when it is not a British one.
public record Postcode(String value) {

    public static final int LONGEST = 12;
    private static final Pattern BRITISH = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})");

    public static final Postcode NOT_KNOWN = new Postcode("");

    public Postcode {
        value = spaced(Line.of(value.toUpperCase(Locale.ROOT), LONGEST));
    }

    /// Whether this reads as a whole British postcode.
    public boolean isBritish() {
        return BRITISH.matcher(value).matches();
    }

    /// Without its space, for comparing.
    public String compact() {
        return value.replace(" ", "");
    }

    private static String spaced(String capitals) {
        Matcher british = BRITISH.matcher(capitals.replace(" ", ""));
        return british.matches() ? british.group(1) + " " + british.group(2) : capitals;
    }
}
