package org.fanlight.frontdoor.conversations.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.SearchForPeople;
import org.fanlight.people.warnings.WarningBanner;
import org.fanlight.people.warnings.WarningBanners;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Looks up who and what may be known already, from what is on the call screen.
@Component
class CallMatches {

    private static final int MONTHS = 12;
    private static final int SHOWN = 8;
    private static final int SHORTEST = 3;

    private final SearchForPeople search;
    private final ContactFiles files;
    private final WarningBanners warnings;
    private final Clock clock;

    CallMatches(SearchForPeople search, ContactFiles files, WarningBanners warnings, Clock clock) {
        this.search = search;
        this.files = files;
        this.warnings = warnings;
        this.clock = clock;
    }

    /// What the screen of this conversation shows this worker; [SearchForPeople] puts the people on record.
    MatchesPage of(ConversationId conversation, CallForm form, Viewer viewer) {
        var queries = queries(form);
        var phone = form.typed().text("caller-phone");
        return new MatchesPage(
                !queries.isEmpty() || !phone.isEmpty(),
                queries.isEmpty() ? List.of() : people(conversation, queries, viewer),
                phone.isEmpty()
                        ? List.of()
                        : files.fromPhone(phone, SHOWN).stream()
                                .map(CallMatches::earlier)
                                .toList());
    }

    private List<MatchesPage.Match> people(ConversationId conversation, List<PersonQuery> queries, Viewer viewer) {
        var matches = search.findFor(FrontDoorSubjects.of(conversation), queries, SHOWN, viewer.actor());
        if (matches.isEmpty()) {
            return List.of();
        }
        var since = London.dateOf(clock.instant())
                .minusMonths(MONTHS)
                .atStartOfDay(London.ZONE)
                .toInstant();
        var contacts = files.howManyNaming(matches.stream().map(PersonMatch::id).toList(), since);
        var notes = notes(matches);
        return matches.stream()
                .map(match ->
                        match(match, notes.getOrDefault(match.id(), List.of()), contacts.getOrDefault(match.id(), 0)))
                .toList();
    }

    private Map<PersonId, List<WarningBanner>> notes(List<PersonMatch> matches) {
        return warnings.on(matches.stream()
                .filter(match -> !match.warning().isEmpty())
                .collect(Collectors.toMap(PersonMatch::id, PersonMatch::displayName)));
    }

    private static List<PersonQuery> queries(CallForm form) {
        return form.shown().stream()
                .map(row -> words(form, row))
                .filter(words -> words.length() >= SHORTEST)
                .map(PersonQuery::typed)
                .toList();
    }

    private static String words(CallForm form, CallForm.Row row) {
        return Stream.of("name", "birth", "address")
                .map(field -> form.typed().text(row.field(field)))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static MatchesPage.Match match(PersonMatch match, List<WarningBanner> notes, int contacts) {
        return new MatchesPage.Match(
                match.id().value().toString(),
                match.displayName(),
                match.birthWords(),
                match.addressWords(),
                match.warning(),
                notes,
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
