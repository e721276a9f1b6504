package org.fanlight.files;

/// How much is taken.
public final class FileLimits {

    public static final int ONE_FILE_BYTES = 10 * 1024 * 1024;
    public static final int ALL_BYTES = 50 * 1024 * 1024;
    public static final int FILES = 20;
    public static final long PIXELS = 50_000_000;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_WORDS = 500;

    private FileLimits() {}
}
