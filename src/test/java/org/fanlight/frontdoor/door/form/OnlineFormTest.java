package org.fanlight.frontdoor.door.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.door.form.Forms.ofNeighbour;
import static org.fanlight.frontdoor.door.form.Forms.ofTeacher;
import static org.fanlight.frontdoor.door.form.Forms.with;

import java.util.Map;
import org.fanlight.frontdoor.ReferrerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineFormTest {

    @Test
    void aDescriptionOfOneChildAndAWorryAreEnough() {
        assertThat(ofNeighbour().unfinished()).isEmpty();
    }

    @Test
    void withoutAChildItCannotBeSent() {
        assertThat(with(ofNeighbour(), "children-1-name", "").unfinished()).containsExactly(Section.CHILDREN);
    }

    @Test
    void withoutAWorryItCannotBeSent() {
        assertThat(with(ofNeighbour(), "nature", "  ").unfinished()).containsExactly(Section.WORRY);
    }

    @Test
    void aChildOfWhomOnlyTheAgeIsToldStillNeedsANameOrDescription() {
        var form = with(ofNeighbour(), "children-2-birth", "about 4");

        assertThat(form.people(Section.CHILDREN)).containsExactly(1, 2);
        assertThat(form.problems(Section.CHILDREN).byField())
                .containsExactly(Map.entry("children-2-name", "Enter a name, or how we can tell who it is"));
    }

    @Test
    void anAdultIsNeverNeeded() {
        assertThat(ofNeighbour().problems(Section.ADULTS).isEmpty()).isTrue();
    }

    @Test
    void aProfessionalSaysWhoTheyAre() {
        assertThat(with(ofNeighbour(), "who", ReferrerKind.PROFESSIONAL.name())
                        .problems(Section.YOU)
                        .byField())
                .containsOnlyKeys("relation", "your-name", "organisation", "phone");
        assertThat(ofTeacher().unfinished()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no at sign", "two words@example.com", "name@example"})
    void anEMailAddressLooksLikeOne(String typed) {
        assertThat(with(ofNeighbour(), "email", typed).problems(Section.YOU).byField())
                .containsOnlyKeys("email");
    }

    @Test
    void aPhoneNumberMayCarryAnExtension() {
        assertThat(with(ofTeacher(), "phone", "01632 960 111 ext 4").unfinished())
                .isEmpty();
        assertThat(with(ofTeacher(), "phone", "ring the office")
                        .problems(Section.YOU)
                        .byField())
                .containsOnlyKeys("phone");
    }

    @Test
    void wordsHaveALimitThatIsSaid() {
        assertThat(with(ofNeighbour(), "nature", "x".repeat(20_001))
                        .problems(Section.WORRY)
                        .of("nature"))
                .isEqualTo("This must be 20,000 characters or fewer");
    }

    @Test
    void anAnswerThatWasNotOfferedIsNone() {
        assertThat(with(ofNeighbour(), "relation", "6").problems(Section.YOU).of("relation"))
                .isEqualTo("Select one of the answers");
    }

    @Test
    void theTwentiethChildIsTheLast() {
        var form = ofNeighbour();
        for (var number = 2; number <= Section.MOST_PEOPLE; number++) {
            assertThat(form.nextPerson(Section.CHILDREN)).contains(number);
            form = with(form, "children-" + number + "-name", "Child " + number);
        }
        assertThat(form.nextPerson(Section.CHILDREN)).isEmpty();
        assertThat(form.people(Section.CHILDREN)).hasSize(Section.MOST_PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(ReferrerKind.class)
    void nobodyIsAskedTheSameFieldTwice(ReferrerKind kind) {
        for (var section : Section.values()) {
            assertThat(section.fieldsFor(kind)).extracting(FormField::name).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void aYoungPersonIsSpokenToInWordsOfTheirOwn(Section section) {
        assertThat(section.fieldsFor(ReferrerKind.YOUNG_PERSON))
                .anySatisfy(field -> assertThat(field.wording().young())
                        .isNotEqualTo(field.wording().grownUp()));
    }
}
