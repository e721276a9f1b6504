package org.fanlight.people;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// That one person is something to another: "`from` is the `kind` of `to`". Stored once and read from both sides.
///
/// @param ties lie with `from`: a young carer is the child of a parent and the parent's main carer
/// @param context in words, for example "sees him at weekends"
public record Relationship(
        RelationshipId id, PersonId from, RelationshipKind kind, PersonId to, Set<Tie> ties, String context) {

    public static final int LONGEST_CONTEXT = 500;

    public Relationship {
        ties = EnumSets.inOrder(ties, Tie.class);
        context = Line.of(context, LONGEST_CONTEXT);
    }

    /// The other person of the two, as the one named here sees them.
    public RelatedPerson seenBy(PersonId viewer) {
        return viewer.equals(to)
                ? new RelatedPerson(id, from, kind, tieWords(Tie::words), context)
                : new RelatedPerson(id, to, kind.inverse(), tieWords(Tie::wordsOfOther), context);
    }

    private List<String> tieWords(Function<Tie, String> words) {
        return ties.stream().map(words).toList();
    }
}
