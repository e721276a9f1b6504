package org.fanlight.frontdoor.checks.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.checks.AgencyOffers;
import org.fanlight.frontdoor.checks.AgencyOffers.PersonOffers;
import org.fanlight.frontdoor.checks.AskAgencies.Pair;
import org.fanlight.frontdoor.checks.Check;
import org.fanlight.frontdoor.checks.Checks;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.web.ContactHeaders;
import org.fanlight.frontdoor.contacts.web.ContactTab;
import org.fanlight.frontdoor.contacts.web.PersonNames;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page of a contact's agency checks.
@Component
class ChecksPages {

    private final ContactHeaders headers;
    private final Checks checks;
    private final CheckLines lines;
    private final AgencyOffers offers;
    private final PersonNames names;
    private final Clock clock;

    ChecksPages(
            ContactHeaders headers,
            Checks checks,
            CheckLines lines,
            AgencyOffers offers,
            PersonNames names,
            Clock clock) {
        this.headers = headers;
        this.checks = checks;
        this.lines = lines;
        this.offers = offers;
        this.names = names;
        this.clock = clock;
    }

    ChecksPage of(ContactFile file, Viewer viewer, String news) {
        return page(file, viewer, news, "", Optional.empty(), Typed.NOTHING, Problems.none());
    }

    /// The form to ask came back.
    ChecksPage askAgain(ContactFile file, Viewer viewer, AskForm form, Problems problems) {
        return page(file, viewer, "", "", Optional.of(form), form.typed(), problems);
    }

    /// A chase was refused.
    ChecksPage chaseAgain(ContactFile file, Viewer viewer, Typed typed, String refused) {
        return page(file, viewer, "", refused, Optional.empty(), typed, Problems.none());
    }

    /// Which agencies make sense for whom, today.
    List<PersonOffers> offers(ContactFile file, Viewer viewer) {
        return offers.of(file, viewer, London.dateOf(clock.instant()));
    }

    private ChecksPage page(
            ContactFile file,
            Viewer viewer,
            String news,
            String refused,
            Optional<AskForm> form,
            Typed typed,
            Problems problems) {
        var asked = checks.of(file.contact().id());
        return new ChecksPage(
                headers.of(file, ContactTab.CHECKS, viewer),
                "/contacts/" + file.contact().id().value(),
                news,
                refused,
                lines.of(file, asked),
                file.people().isEmpty() || file.rating().isEmpty() ? null : asking(file, asked, viewer, form, problems),
                file.people().isEmpty(),
                typed,
                problems);
    }

    private ChecksPage.Asking asking(
            ContactFile file, List<Check> asked, Viewer viewer, Optional<AskForm> form, Problems problems) {
        var offered = offers(file, viewer);
        var waiting = asked.stream()
                .filter(check -> check.answer().isEmpty())
                .map(check -> new Pair(check.ask().person(), check.ask().agency()))
                .collect(Collectors.toSet());
        var shown = form.orElseGet(() -> first(file, asked, offered));
        return new AskChoices(offered, names.of(file), waiting, shown, problems).asking();
    }

    /// Once somebody has asked, no agency is ticked: what is still to ask is theirs to say.
    private static AskForm first(ContactFile file, List<Check> asked, List<PersonOffers> offered) {
        var first = FirstTicks.of(
                file.children().stream().map(NamedPerson::id).toList(),
                offered,
                file.rating().orElseThrow().what().urgency());
        return asked.isEmpty() ? first : new AskForm(first.typed(), first.about(), List.of());
    }
}
