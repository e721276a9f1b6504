package org.fanlight.messages;

import java.util.regex.Pattern;

/// A page of ours by its path, such as `/outcome/FD-7K3M-Q2XD`: no query, no spaces, nothing a person typed.
public record Link(String path) {

    private static final Pattern SHAPE = Pattern.compile("(/[A-Za-z0-9_-]+)+");

    public Link {
        if (!SHAPE.matcher(path).matches()) {
            throw new IllegalArgumentException("A link is a plain path of this service");
        }
    }
}
