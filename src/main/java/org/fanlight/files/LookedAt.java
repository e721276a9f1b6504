package org.fanlight.files;

/// What came of looking at a file that was sent.
public sealed interface LookedAt {

    String name();

    /// It can be kept as it is here: a picture is drawn anew.
    ///
    /// @param name with an ending that fits the content
    /// @param hash of the file as it was sent
    record Fit(String name, FileType type, byte[] content, String hash) implements LookedAt {}

    record Unfit(String name, FileRefusal why) implements LookedAt {}
}
