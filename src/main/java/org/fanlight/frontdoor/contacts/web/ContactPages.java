package org.fanlight.frontdoor.contacts.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.Concern;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.people.warnings.WarningBanners;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page of a contact.
@Component
class ContactPages {

    private final ContactHeaders headers;
    private final PersonNames names;
    private final PersonLines lines;
    private final WarningBanners warnings;
    private final EarlierContacts earlier;
    private final ContactChoices choices;
    private final Clock clock;

    ContactPages(
            ContactHeaders headers,
            PersonNames names,
            PersonLines lines,
            WarningBanners warnings,
            EarlierContacts earlier,
            ContactChoices choices,
            Clock clock) {
        this.headers = headers;
        this.names = names;
        this.lines = lines;
        this.warnings = warnings;
        this.earlier = earlier;
        this.choices = choices;
        this.clock = clock;
    }

    /// How far back its list of earlier contacts goes.
    Instant earlierSince() {
        return earlier.since();
    }

    ContactPage of(ContactFile file, Viewer viewer, Typed typed, Problems problems) {
        var known = names.known(file);
        var named = PersonNames.of(file, known);
        var before = earlier.of(file, named);
        var people = lines.of(file, known, before, viewer, London.dateOf(clock.instant()));
        return new ContactPage(
                headers.of(file, named, ContactTab.SUMMARY, viewer),
                "/contacts/" + file.contact().id().value(),
                warnings.together(PersonNames.ofIdentified(file, known)),
                TwoMinuteSummary.of(file, named, before),
                of(file.children(), people),
                of(file.adults(), people),
                file.concerns().stream().map(concern -> line(concern, named)).toList(),
                file.ratings().reversed().stream().map(ContactPages::line).toList(),
                AnswerBlocks.of(file),
                file.notes().stream().map(ContactPages::block).toList(),
                CameIn.of(file.contact()),
                before.lines(),
                choices.of(file, named, viewer),
                new ContactPage.Seen(
                        file.answers().size(),
                        file.ratings().size(),
                        file.allocations().size()),
                typed,
                problems);
    }

    private static List<ContactPage.PersonLine> of(
            List<NamedPerson> chosen, Map<NamedPersonId, ContactPage.PersonLine> lines) {
        return chosen.stream()
                .map(named -> lines.get(named.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    static ContactPage.NoteBlock block(Written<String> note) {
        return new ContactPage.NoteBlock(note.what(), writtenWords(note));
    }

    /// Who wrote it and when.
    static String writtenWords(Written<?> written) {
        return written.by() + ", " + London.momentWords(written.at());
    }

    private static ContactPage.ConcernLine line(Written<Concern> written, Map<NamedPersonId, String> named) {
        var concern = written.what();
        return new ContactPage.ConcernLine(
                named.getOrDefault(concern.child(), ""),
                concern.kind().words(),
                concern.liesWith().words(),
                concern.source() == null ? "Not known" : named.getOrDefault(concern.source(), ""),
                writtenWords(written));
    }

    private static ContactPage.RatingLine line(Written<Rating> written) {
        return new ContactPage.RatingLine(
                UrgencyTags.of(written.what().urgency()), written.what().reason(), writtenWords(written));
    }
}
