package org.fanlight.demo.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanlight.ui.govuk.Fixture;
import org.fanlight.ui.govuk.Hint;
import org.fanlight.ui.govuk.Input;
import org.junit.jupiter.api.Test;

class GalleryTest {

    @Test
    void everyComponentOfGovUkIsOnShow() {
        assertThat(Gallery.OPEN
                        .rooms()
                        .filter(room -> room.kit().equals("govuk"))
                        .map(Room::name))
                .containsExactlyElementsOf(Fixture.components());
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
