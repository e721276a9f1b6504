package org.fanlight.governance.subjectaccess.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldItem;
import org.fanlight.access.held.HeldParty;
import org.fanlight.access.held.HeldParty.Home;
import org.fanlight.access.held.HeldParty.Standing;

/// Says what the rules withhold of what is held on one person. It only reads; nothing is changed.
public final class WithholdByRule {

    private final NameFinder unnamed;
    private final NumberFinder unnamedNumbers;
    private final AddressFinder undisclosed;
    private final NameFinder names;
    private final BirthFinder births;
    private final NumberFinder numbers;
    private final AddressFinder addresses;

    /// @param people whoever is mentioned, the person asked about among them
    /// @param toThemselves whether the person asked about is who gets the pack
    public WithholdByRule(UUID person, Collection<HeldParty> people, boolean toThemselves) {
        var own = people.stream().filter(party -> person.equals(party.person())).toList();
        var others = people.stream()
                .filter(party -> !person.equals(party.person()))
                .filter(party -> party.standing() != Standing.UNNAMED_REFERRER)
                .toList();
        var hidden = people.stream()
                .filter(party -> party.standing() == Standing.UNNAMED_REFERRER)
                .toList();
        unnamed = new NameFinder(all(hidden, HeldParty::names), all(own, HeldParty::names));
        unnamedNumbers = new NumberFinder(all(hidden, HeldParty::numbers), all(own, HeldParty::numbers));
        undisclosed = AddressFinder.ofUndisclosed(all(toThemselves ? others : List.copyOf(people), HeldParty::homes));
        names = new NameFinder(all(others, HeldParty::names), all(own, HeldParty::names));
        births = new BirthFinder(all(others, HeldParty::births), all(own, HeldParty::births));
        numbers = new NumberFinder(all(others, HeldParty::numbers), all(own, HeldParty::numbers));
        addresses = new AddressFinder(disclosed(others), all(own, HeldParty::homes));
    }

    /// What the rules withhold of an item, where one stretch lies in another only the wider.
    public List<Proposal> of(HeldItem item) {
        var found = new ArrayList<Proposal>();
        if (item.aboutOthers()) {
            found.add(new Proposal(RedactionRule.ABOUT_ANOTHER, Stretch.WHOLE));
        }
        IntStream.range(0, item.fields().size()).forEach(field -> found.addAll(ofField(item, field)));
        return found;
    }

    private List<Proposal> ofField(HeldItem item, int field) {
        var held = item.fields().get(field);
        var whole = Stretch.ofField(item, field);
        return switch (held.whose()) {
            case UNNAMED_REFERRER -> List.of(new Proposal(RedactionRule.UNNAMED_REFERRER, whole));
            case PRIVATE_REFERRER ->
                Stream.concat(
                                always(held, field).stream(),
                                Stream.of(new Proposal(RedactionRule.PRIVATE_REFERRER, whole)))
                        .toList();
            case ANYBODY ->
                Stream.concat(always(held, field).stream(), usual(held, field)).toList();
        };
    }

    private List<Proposal> always(HeldField held, int field) {
        var text = held.text();
        return Stream.of(
                        proposals(RedactionRule.UNNAMED_REFERRER, field, unnamed.in(text)),
                        proposals(RedactionRule.UNNAMED_REFERRER, field, unnamedNumbers.in(text)),
                        proposals(RedactionRule.UNDISCLOSED_ADDRESS, field, undisclosed.in(text)))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Proposal> usual(HeldField held, int field) {
        var text = held.text();
        return Stream.of(
                        proposals(RedactionRule.NAME, field, names.in(text)),
                        proposals(RedactionRule.BIRTH_DATE, field, births.in(text)),
                        proposals(RedactionRule.NUMBER, field, numbers.in(text)),
                        proposals(RedactionRule.ADDRESS, field, addresses.in(text)))
                .flatMap(each -> each);
    }

    private static Stream<Proposal> proposals(RedactionRule rule, int field, List<int[]> found) {
        return Stretch.widest(found.stream()
                        .map(place -> new Stretch(field, place[0], place[1]))
                        .toList())
                .stream()
                .map(stretch -> new Proposal(rule, stretch));
    }

    private static <T> List<T> all(Collection<HeldParty> people, Function<HeldParty, List<T>> what) {
        return people.stream()
                .flatMap(party -> what.apply(party).stream())
                .distinct()
                .toList();
    }

    private static List<Home> disclosed(Collection<HeldParty> people) {
        return all(people, HeldParty::homes).stream()
                .filter(home -> !home.undisclosed())
                .toList();
    }
}
