package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationshipTest {

    private static final PersonId ELDER = new PersonId(new UUID(0, 1));
    private static final PersonId CHILD = new PersonId(new UUID(0, 2));
    private static final RelationshipId ID = new RelationshipId(new UUID(0, 3));

    private final Relationship relationship = new Relationship(
            ID, ELDER, RelationshipKind.STEP_PARENT, CHILD, Set.of(Tie.LIVES_WITH, Tie.MAIN_CARER), "since 2024");

    @Test
    void theChildSeesAStepParentWhoIsTheMainCarer() {
        RelatedPerson seen = relationship.seenBy(CHILD);

        assertThat(seen.person()).isEqualTo(ELDER);
        assertThat(seen.kind()).isEqualTo(RelationshipKind.STEP_PARENT);
        assertThat(seen.ties()).containsExactly("Main carer", "Live together");
        assertThat(seen.context()).isEqualTo("since 2024");
    }

    @Test
    void theStepParentSeesAStepchildInTheirCare() {
        RelatedPerson seen = relationship.seenBy(ELDER);

        assertThat(seen.person()).isEqualTo(CHILD);
        assertThat(seen.kind()).isEqualTo(RelationshipKind.STEP_CHILD);
        assertThat(seen.ties()).containsExactly("Cared for mainly by this person", "Live together");
    }

    @Test
    void aYoungCarerIsTheMainCarerOfTheirParent() {
        Relationship carer = new Relationship(ID, CHILD, RelationshipKind.CHILD, ELDER, Set.of(Tie.MAIN_CARER), "");

        assertThat(carer.seenBy(ELDER).kind()).isEqualTo(RelationshipKind.CHILD);
        assertThat(carer.seenBy(ELDER).ties()).containsExactly("Main carer");
    }

    @ParameterizedTest
    @EnumSource
    void theInverseOfTheInverseIsTheKindItself(RelationshipKind kind) {
        assertThat(kind.inverse().inverse()).isEqualTo(kind);
        assertThat(kind.pair()).isEqualTo(kind.inverse().pair()).isIn(kind, kind.inverse());
    }
}
