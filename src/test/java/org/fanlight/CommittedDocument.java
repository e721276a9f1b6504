package org.fanlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of `docs/` that is generated from the code: compared with what is committed, or written by `./fanlight docs`.
public final class CommittedDocument {

    private CommittedDocument() {}

    public static void holds(Path page, String text) throws IOException {
        if (Boolean.getBoolean("fanlight.docs.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
        }
        assertThat(page)
                .as("Run ./fanlight docs and commit %s", page)
                .exists()
                .content()
                .isEqualTo(text);
    }
}
