package org.fanlight.bench.web;

import java.util.Map;
import java.util.Optional;
import org.fanlight.bench.Unexpected;

/// What came back: the status, the headers by their name in lower case, and the body, of which only ASCII is read.
public record Reply(String asked, int status, Map<String, String> headers, String body) {

    public Reply with(int expected) throws Unexpected {
        if (status != expected) {
            throw new Unexpected(asked + " answered " + status);
        }
        return this;
    }

    /// What only the page that was asked for contains.
    public Reply showing(String marker) throws Unexpected {
        if (!body.contains(marker)) {
            throw new Unexpected(asked + " showed another page");
        }
        return this;
    }

    public String location() throws Unexpected {
        var location = headers.get("location");
        if (location == null) {
            throw new Unexpected(asked + " led nowhere");
        }
        return location;
    }

    /// The text between two others, from the first place where it stands.
    public Optional<String> between(String before, String after) {
        var start = body.indexOf(before);
        var end = start < 0 ? -1 : body.indexOf(after, start + before.length());
        return end < 0 ? Optional.empty() : Optional.of(body.substring(start + before.length(), end));
    }
}
