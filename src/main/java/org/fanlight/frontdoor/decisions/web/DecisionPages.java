package org.fanlight.frontdoor.decisions.web;

import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.web.ContactHeaders;
import org.fanlight.frontdoor.contacts.web.ContactTab;
import org.fanlight.frontdoor.contacts.web.PersonNames;
import org.fanlight.frontdoor.decisions.Decision;
import org.fanlight.frontdoor.decisions.DecisionStage;
import org.fanlight.frontdoor.decisions.Decisions;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.SelectItems;
import org.springframework.stereotype.Component;

/// Builds the page of decisions.
@Component
class DecisionPages {

    private final ContactHeaders headers;
    private final PersonNames names;
    private final Decisions decisions;

    DecisionPages(ContactHeaders headers, PersonNames names, Decisions decisions) {
        this.headers = headers;
        this.names = names;
        this.decisions = decisions;
    }

    DecisionPage of(ContactFile file, Viewer viewer, String overtaken, Typed typed, Problems problems) {
        var named = names.of(file);
        var all = decisions.of(file.contact().id());
        var url = "/contacts/" + file.contact().id().value();
        return new DecisionPage(
                headers.of(file, named, ContactTab.DECISIONS, viewer),
                url + "/decisions",
                file.children().stream()
                        .map(child -> child(child, named.getOrDefault(child.id(), ""), url, all, viewer, typed))
                        .toList(),
                SelectItems.of(Outcome.class, Outcome::words),
                viewer.may(Permission.DECIDE),
                overtaken,
                typed,
                problems);
    }

    private static DecisionPage.Child child(
            NamedPerson child, String name, String url, List<Decision> all, Viewer viewer, Typed typed) {
        var id = child.id().value().toString();
        var own = all.stream()
                .filter(decision -> decision.child().equals(child.id()))
                .toList();
        var standing = own.isEmpty() ? null : own.getLast();
        return new DecisionPage.Child(
                id,
                name,
                child.person().isEmpty() && viewer.may(Permission.SEARCH_PEOPLE) ? url + "/people/" + id : null,
                standing == null ? null : DecisionLines.of(standing, viewer),
                own.stream()
                        .limit(Math.max(0, own.size() - 1))
                        .map(decision -> DecisionLines.of(decision, viewer))
                        .toList()
                        .reversed(),
                standing == null || standing.stage() == DecisionStage.SENT_BACK || id.equals(typed.text("child")));
    }
}
