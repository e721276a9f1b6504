package org.fanlight.demo.families;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fanlight.audit.Actor;
import org.fanlight.demo.Dice;
import org.fanlight.people.NhsNumber;
import org.fanlight.people.Particulars;
import org.fanlight.people.Person;
import org.fanlight.people.Phone;
import org.fanlight.people.Recording;
import org.fanlight.people.Relationship;
import org.fanlight.people.RelationshipId;
import org.fanlight.people.RelationshipKind;
import org.fanlight.people.Stay;
import org.fanlight.people.Tie;

/// A family as a worker puts it into the people index.
public record OnRecord(Family family, Instant at, Actor by, Dice dice) {

    private static final Set<Tie> CARES = EnumSet.of(Tie.MAIN_CARER, Tie.PARENTAL_RESPONSIBILITY, Tie.LIVES_WITH);
    private static final Set<Tie> SHARES_A_HOME = EnumSet.of(Tie.LIVES_WITH);

    public List<Recording<Person>> people() {
        return family.relatives().stream()
                .map(relative -> recorded(Person.first(relative.id(), particulars(relative))))
                .toList();
    }

    public List<Recording<Relationship>> relationships() {
        var carer = family.carer();
        var children = family.children();
        var all = new ArrayList<Recording<Relationship>>();
        children.forEach(child -> all.add(related(carer, parentOf(child), child, CARES)));
        family.otherAdult().ifPresent(other -> {
            all.add(related(other, RelationshipKind.SPOUSE_OR_PARTNER, carer, SHARES_A_HOME));
            children.forEach(child -> all.add(related(other, toChild(other, child), child, Set.of())));
        });
        IntStream.range(1, children.size())
                .forEach(next -> all.add(
                        related(children.get(next - 1), RelationshipKind.SIBLING, children.get(next), SHARES_A_HOME)));
        return all;
    }

    private Particulars particulars(Relative relative) {
        var particulars = Particulars.of(relative.names(), relative.birth(), relative.sex())
                .livingAt(Stay.now(family.home().address()))
                .speaking(family.language())
                .ofEthnicity(relative.ethnicity());
        if (relative.equals(family.carer()) && !family.phone().isEmpty()) {
            particulars = particulars.reachedOn(new Phone(family.phone()));
        }
        var number = relative.kin() == Kin.CHILD && dice.chance(0.6) ? testNumber() : Optional.<NhsNumber>empty();
        return number.map(particulars::withNhsNumber).orElse(particulars);
    }

    /// Numbers that begin with 999 are kept for tests and belong to nobody.
    private Optional<NhsNumber> testNumber() {
        var nine = "999" + dice.between(100_000, 999_999);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(check -> NhsNumber.typed(nine + check))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static RelationshipKind parentOf(Relative child) {
        return child.isUnborn() ? RelationshipKind.PARENT_OF_UNBORN_CHILD : RelationshipKind.PARENT;
    }

    private static RelationshipKind toChild(Relative adult, Relative child) {
        return adult.kin() == Kin.FATHER ? parentOf(child) : RelationshipKind.PARTNER_OF_PARENT;
    }

    private Recording<Relationship> related(Relative from, RelationshipKind kind, Relative to, Set<Tie> ties) {
        return recorded(new Relationship(new RelationshipId(dice.id(at)), from.id(), kind, to.id(), ties, ""));
    }

    private <T> Recording<T> recorded(T what) {
        return new Recording<>(what, at, by);
    }
}
