package org.fanlight.demo.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fanlight.ui.govuk.Hint;
import org.fanlight.ui.govuk.Input;
import org.junit.jupiter.api.Test;

class GalleryTest {

    @Test
    void everyComponentOfGovUkIsOnShow() throws Exception {
        var components = Path.of(System.getProperty("fanlight.frontend", "src/main/frontend"))
                .resolve("node_modules/govuk-frontend/dist/govuk/components");
        try (var folders = Files.list(components)) {
            var upstream = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(Gallery.OPEN
                            .rooms()
                            .filter(room -> room.kit().equals("govuk"))
                            .map(Room::name))
                    .containsExactlyElementsOf(upstream);
        }
    }

    @Test
    void parametersAreListedWithoutWhatWasLeftAsItComes() {
        assertThat(Parameters.of(Input.named("caller", "Who is calling?").withHint(Hint.of("First and last name"))))
                .isEqualTo("""
                Input
                  id: "caller"
                  name: "caller"
                  label: Label
                    content: "Who is calling?"
                  hint: Hint
                    content: "First and last name"
                  type: "text"
                  formGroup: FormGroup
                  wrapper: InputWrapper
                """);
    }
}
