package org.fanlight.messages;

import java.util.regex.Pattern;

/// What a referrer quotes to us: capitals and digits in groups, such as `FD-7K3M-Q2XD`, which cannot spell a sentence.
public record PublicReference(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\d)[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST = 24;

    public PublicReference {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A public reference is made of capitals, digits and hyphens");
        }
    }
}
