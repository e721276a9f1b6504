package org.fanlight.frontdoor.attachments.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.files.FileLimits;
import org.fanlight.files.KeepFiles.Kept;
import org.fanlight.ui.forms.Typed;

/// What has just been added, carried in the address as numbers.
record AttachmentNews(Kept kept) {

    private static final AttachmentNews NONE = new AttachmentNews(new Kept(0, 0, 0));

    static AttachmentNews none() {
        return NONE;
    }

    static AttachmentNews in(Typed address) {
        return new AttachmentNews(new Kept(
                address.number("added").orElse(0),
                address.number("already").orElse(0),
                address.number("no-room").orElse(0)));
    }

    String query() {
        return "?added=%d&already=%d&no-room=%d".formatted(kept.added(), kept.already(), kept.noRoom());
    }

    /// For example "2 files were added. 1 file was here already."; empty where nothing was done.
    String words() {
        return Stream.of(
                        counted(kept.added(), "added."),
                        counted(kept.already(), "here already."),
                        counted(
                                kept.noRoom(),
                                "not added: a contact has room for %d files and %d MB."
                                        .formatted(FileLimits.FILES, FileLimits.ALL_BYTES / (1024 * 1024))))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Whether everything went as wished.
    boolean isGood() {
        return kept.noRoom() == 0;
    }

    private static String counted(int number, String what) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "1 file was " + what;
            default -> number + " files were " + what;
        };
    }
}
