package org.fanlight.backup;

import java.util.Locale;

/// Bytes as people read them.
public final class Sizes {

    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000_000_000;

    private Sizes() {}

    /// Such as "74 MB" or "1.8 GB".
    public static String words(long bytes) {
        return bytes < GIGABYTE
                ? "%d MB".formatted((bytes + MEGABYTE - 1) / MEGABYTE)
                : String.format(Locale.UK, "%.1f GB", bytes / (double) GIGABYTE);
    }
}
