package org.fanlight.demo.rows;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whoever wrote a row: a column for the account, where there is one, and a column for the name.
public record By(@Nullable UUID id, String name) {

    /// Somebody without an account, on a public page.
    public static final By THE_PUBLIC = new By(null, "Member of the public");
}
