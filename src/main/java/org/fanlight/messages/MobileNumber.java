package org.fanlight.messages;

import java.util.Optional;
import java.util.regex.Pattern;

/// A United Kingdom mobile number in international form, such as +447700900123.
public record MobileNumber(String value) implements Address {

    private static final Pattern SHAPE = Pattern.compile("\\+447\\d{9}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s().-]");
    private static final Pattern NATIONAL = Pattern.compile("^(?:0044|\\+44(?:0(?=7))?|0)(?=7)");

    public MobileNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("That is not a mobile number");
        }
    }

    /// What somebody typed as a mobile number, if it can be one.
    public static Optional<MobileNumber> read(String typed) {
        var bare = BETWEEN_DIGITS.matcher(typed).replaceAll("");
        return Optional.of(NATIONAL.matcher(bare).replaceFirst("+44"))
                .filter(SHAPE.asMatchPredicate())
                .map(MobileNumber::new);
    }

    /// Says nothing, so that no log shows whose number it is.
    @Override
    public String toString() {
        return "MobileNumber[kept private]";
    }
}
