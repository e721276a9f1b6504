package org.fanlight.frontdoor.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.contacts.NewConcern;
import org.fanlight.ui.forms.Typed;
import org.junit.jupiter.api.Test;

class CallConcernsTest {

    private static final Map<String, String> FAMILY = Map.of(
            "child-rows", "2",
            "adult-rows", "1",
            "child-1-name", "Maja",
            "child-2-name", "Leon",
            "adult-1-name", "Robin");
    private static final NewConcern MAJA_NEGLECTED = neglect(0);
    private static final NewConcern LEON_NEGLECTED = neglect(1);

    @Test
    void aConcernAboutOneChildIsThatChilds() {
        assertThat(concerns("concern-1-kind", "NEGLECT", "concern-1-child", "child-2", "concern-1-lies-with", "CARER")
                        .concerns())
                .containsExactly(LEON_NEGLECTED);
    }

    @Test
    void aConcernAboutAllChildrenIsOneForEach() {
        assertThat(concerns("concern-1-kind", "NEGLECT", "concern-1-child", "all", "concern-1-lies-with", "CARER")
                        .concerns())
                .containsExactly(MAJA_NEGLECTED, LEON_NEGLECTED);
    }

    @Test
    void theSameConcernTwiceIsOne() {
        assertThat(concerns(
                                "concern-1-kind",
                                "NEGLECT",
                                "concern-1-child",
                                "all",
                                "concern-1-lies-with",
                                "CARER",
                                "concern-2-kind",
                                "NEGLECT",
                                "concern-2-child",
                                "child-1",
                                "concern-2-lies-with",
                                "CARER")
                        .concerns())
                .containsExactly(MAJA_NEGLECTED, LEON_NEGLECTED);
    }

    @Test
    void theSourceOfHarmMayBeSaid() {
        var concerns = concerns(
                "concern-1-kind",
                "PHYSICAL_ABUSE",
                "concern-1-child",
                "child-1",
                "concern-1-lies-with",
                "HOUSEHOLD",
                "concern-1-source",
                "adult-1");

        assertThat(concerns.problems().any()).isFalse();
        assertThat(concerns.concerns())
                .containsExactly(new NewConcern(0, OptionalInt.of(2), ConcernKind.PHYSICAL_ABUSE, LiesWith.HOUSEHOLD));
    }

    @Test
    void aChildWhoHarmsTheOthersIsNotOneOfThem() {
        var concerns = concerns(
                "concern-1-kind",
                "BULLYING",
                "concern-1-child",
                "all",
                "concern-1-lies-with",
                "CHILD",
                "concern-1-source",
                "child-2");

        assertThat(concerns.concerns())
                .containsExactly(new NewConcern(0, OptionalInt.of(1), ConcernKind.BULLYING, LiesWith.CHILD));
    }

    @Test
    void aRowInWhichOnlyAllChildrenStandsIsEmpty() {
        var concerns = concerns("concern-1-child", "all");

        assertThat(concerns.problems().any()).isFalse();
        assertThat(concerns.concerns()).isEmpty();
        assertThat(concerns.words()).isEmpty();
    }

    @Test
    void halfARowAsksForTheRestAndIsKeptInWords() {
        var concerns = concerns("concern-2-lies-with", "CARER", "concern-2-child", "child-1");

        assertThat(concerns.problems().byField()).containsOnlyKeys("concern-2-kind");
        assertThat(concerns.words()).containsExactly("Maja; lies with: A parent or carer");
        assertThat(concerns.rows()).isEqualTo(2);
    }

    @Test
    void aConcernCannotBeAboutOrFromSomebodyWhoIsNotNamed() {
        assertThat(concerns(
                                "concern-1-kind",
                                "NEGLECT",
                                "concern-1-child",
                                "child-3",
                                "concern-1-lies-with",
                                "CARER",
                                "concern-1-source",
                                "adult-2")
                        .problems()
                        .byField())
                .containsOnlyKeys("concern-1-child", "concern-1-source");
    }

    @Test
    void whoeverIsNamedInARowAfterAnEmptyOneKeepsTheirPlace() {
        var concerns = concerns(
                "child-1-name",
                "",
                "concern-1-kind",
                "NEGLECT",
                "concern-1-child",
                "child-2",
                "concern-1-lies-with",
                "CARER");

        assertThat(concerns.concerns()).containsExactly(neglect(0));
    }

    private static NewConcern neglect(int child) {
        return new NewConcern(child, OptionalInt.empty(), ConcernKind.NEGLECT, LiesWith.CARER);
    }

    private static CallConcerns concerns(String... fields) {
        var typed = new HashMap<>(FAMILY);
        for (var at = 0; at < fields.length; at += 2) {
            typed.put(fields[at], fields[at + 1]);
        }
        return new CallForm(new Typed(typed)).concerns();
    }
}
