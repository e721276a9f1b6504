package org.fanlight.frontdoor.conversations.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.people.PeopleSearch;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Looks up who and what may be known already, from what is on the call screen.
@Component
class CallMatches {

    private static final int MONTHS = 12;
    private static final int SHOWN = 8;
    private static final int SHORTEST = 3;

    private final PeopleSearch search;
    private final ContactFiles files;
    private final Clock clock;

    CallMatches(PeopleSearch search, ContactFiles files, Clock clock) {
        this.search = search;
        this.files = files;
        this.clock = clock;
    }

    MatchesPage of(CallForm form) {
        var phone = form.typed().text("caller-phone");
        var people = queries(form).stream()
                .flatMap(query -> search.find(query).stream())
                .collect(Collectors.toMap(PersonMatch::id, match -> match, (first, _) -> first, LinkedHashMap::new))
                .values();
        return new MatchesPage(
                !queries(form).isEmpty() || !phone.isEmpty(),
                people.stream().limit(SHOWN).map(this::match).toList(),
                phone.isEmpty()
                        ? List.of()
                        : files.fromPhone(phone, SHOWN).stream()
                                .map(CallMatches::earlier)
                                .toList());
    }

    private static List<PersonQuery> queries(CallForm form) {
        var queries = new ArrayList<PersonQuery>();
        for (var part : Part.values()) {
            IntStream.rangeClosed(1, form.rows(part))
                    .mapToObj(row -> words(form, part, row))
                    .filter(words -> words.strip().length() >= SHORTEST)
                    .map(PersonQuery::typed)
                    .forEach(queries::add);
        }
        return queries;
    }

    private static String words(CallForm form, Part part, int row) {
        return String.join(
                        " ",
                        form.typed().text(CallForm.field(part, row, "name")),
                        form.typed().text(CallForm.field(part, row, "birth")),
                        form.typed().text(CallForm.field(part, row, "address")))
                .strip();
    }

    private MatchesPage.Match match(PersonMatch match) {
        var since = London.dateOf(clock.instant())
                .minusMonths(MONTHS)
                .atStartOfDay(London.ZONE)
                .toInstant();
        var contacts = files.naming(match.id(), since).size();
        return new MatchesPage.Match(
                match.id().value().toString(),
                match.displayName(),
                match.birthWords(),
                match.addressWords(),
                match.band().words(),
                String.join(", ", match.why()),
                contacts == 0
                        ? ""
                        : contacts + (contacts == 1 ? " contact" : " contacts") + " in " + MONTHS + " months",
                "/people/" + match.id().value());
    }

    private static MatchesPage.Earlier earlier(Contact contact) {
        return new MatchesPage.Earlier(
                contact.reference().words(),
                "/contacts/" + contact.id().value(),
                London.momentWords(contact.receivedAt()),
                contact.referrer().name());
    }
}
