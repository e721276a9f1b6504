package org.fanlight.frontdoor.attachments.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.fanlight.files.FileLimits;
import org.fanlight.files.FileRefusal;
import org.fanlight.files.LookedAt;
import org.fanlight.files.SentFile;
import org.fanlight.files.content.LookAtFiles;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.forms.TypedFile;
import org.springframework.web.multipart.MultipartFile;

/// Files to add, and in a few words what they are.
record AttachmentForm(Typed typed, List<LookedAt> files) {

    static final String FILES = "files";
    static final String ABOUT = "about";

    static AttachmentForm of(Typed typed, List<MultipartFile> sent, LookAtFiles look) {
        var files = sent.stream()
                .filter(file -> !new TypedFile(FILES, file).isBlank())
                .map(file -> look(file, look))
                .toList();
        return new AttachmentForm(typed, files);
    }

    List<LookedAt.Fit> fit() {
        return files.stream()
                .filter(LookedAt.Fit.class::isInstance)
                .map(LookedAt.Fit.class::cast)
                .toList();
    }

    List<LookedAt.Unfit> unfit() {
        return files.stream()
                .filter(LookedAt.Unfit.class::isInstance)
                .map(LookedAt.Unfit.class::cast)
                .toList();
    }

    String about() {
        return typed.text(ABOUT);
    }

    /// What is wrong with the form itself, so that nothing is added.
    Problems problems() {
        return Problems.none()
                .andIf(files.isEmpty(), FILES, "Choose a file")
                .andIf(
                        about().length() > FileLimits.LONGEST_WORDS,
                        ABOUT,
                        "Shorten this to " + FileLimits.LONGEST_WORDS
                                + " characters or fewer, and choose the files again");
    }

    /// What is wrong with some of the files; the others are added.
    Problems refusals() {
        var unfit = unfit();
        return switch (unfit.size()) {
            case 0 -> Problems.none();
            case 1 -> Problems.of(FILES, words(unfit.getFirst()));
            default -> Problems.of(FILES, unfit.size() + " files were not added. Why is said below");
        };
    }

    /// Each file that is not taken, and why.
    List<String> refused() {
        return unfit().stream().map(AttachmentForm::words).toList();
    }

    private static String words(LookedAt.Unfit unfit) {
        return "“" + unfit.name() + "” " + unfit.why().words();
    }

    private static LookedAt look(MultipartFile file, LookAtFiles look) {
        var name = new TypedFile(FILES, file).name();
        if (file.getSize() > FileLimits.ONE_FILE_BYTES) {
            return new LookedAt.Unfit(name, FileRefusal.TOO_LARGE);
        }
        try {
            return look.look(new SentFile(name, file.getBytes()));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
