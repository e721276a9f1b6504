package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void showsTheFormalNameAndWhatSomebodyGoesBy() {
        Names names = new Names("Łukasz", "Jan", "Kowalski", "Luke", List.of());

        assertThat(names.inFull()).isEqualTo("Łukasz Jan Kowalski (known as Luke)");
    }

    @Test
    void showsWhatSomebodyGoesByWhenNothingElseIsKnown() {
        assertThat(Names.of("", "").knownAs("Bear").inFull()).isEqualTo("Bear");
    }

    @Test
    void showsAnotherNameWhenNothingElseIsKnown() {
        assertThat(Names.of("", "").alsoCalled("Ola Adeyemi").inFull()).isEqualTo("Ola Adeyemi");
    }

    @Test
    void saysThatNoNameIsKnown() {
        Names names = Names.of(" ", "");

        assertThat(names.areNotKnown()).isTrue();
        assertThat(names.inFull()).isEqualTo("Name not known");
    }

    @Test
    void leavesOutOtherNamesThatAreEmptyOrThereTwice() {
        assertThat(Names.of("Rasa", "Petraitienė")
                        .alsoCalled("Rasa Žemaitė", " ", "Rasa  Žemaitė")
                        .others())
                .containsExactly("Rasa Žemaitė");
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThatThrownBy(() -> Names.of("a".repeat(101), "")).isInstanceOf(IllegalArgumentException.class);
    }
}
