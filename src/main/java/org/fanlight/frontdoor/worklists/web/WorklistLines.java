package org.fanlight.frontdoor.worklists.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.web.DueTags;
import org.fanlight.frontdoor.contacts.web.UrgencyTags;
import org.fanlight.frontdoor.worklists.WorklistRow;
import org.fanlight.frontdoor.worklists.Worklists;
import org.fanlight.people.People;
import org.fanlight.people.PersonId;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Puts the rows of a worklist into words.
@Component
class WorklistLines {

    private final Worklists worklists;
    private final People people;
    private final Agencies agencies;
    private final DueTags dueTags;

    WorklistLines(Worklists worklists, People people, Agencies agencies, DueTags dueTags) {
        this.worklists = worklists;
        this.people = people;
        this.agencies = agencies;
        this.dueTags = dueTags;
    }

    List<WorklistPage.Line> of(List<WorklistRow> rows) {
        var children =
                worklists.childrenOf(rows.stream().map(WorklistRow::contact).toList());
        var known = known(children.values());
        return rows.stream()
                .map(row -> line(row, names(children.getOrDefault(row.contact(), List.of()), known)))
                .toList();
    }

    private WorklistPage.Line line(WorklistRow row, String children) {
        return new WorklistPage.Line(
                row.contact().value().toString(),
                "/contacts/" + row.contact().value(),
                row.reference().words(),
                children.isEmpty() ? "No child named" : children,
                row.urgency().map(UrgencyTags::of).orElse(null),
                row.nextDueAt().map(dueTags::open).orElse(null),
                waitsFor(row),
                London.momentWords(row.receivedAt()),
                row.worker().orElse("Nobody yet"),
                row.district().map(this::districtName).orElse(""));
    }

    private static String waitsFor(WorklistRow row) {
        var words = new ArrayList<String>();
        if (row.undecided() > 0) {
            words.add(row.undecided() == 1 ? "a decision" : row.undecided() + " decisions");
        }
        if (row.unsigned() > 0) {
            words.add("a manager’s signature");
        }
        if (row.checksWaiting() > 0) {
            words.add(row.checksWaiting() == 1 ? "an agency’s answer" : row.checksWaiting() + " agencies’ answers");
        }
        if (row.feedbackDueAt().isPresent()) {
            words.add("feedback to the referrer");
        }
        return String.join(", ", words);
    }

    private Map<PersonId, String> known(Collection<List<NamedPerson>> children) {
        var ids = children.stream()
                .flatMap(List::stream)
                .map(NamedPerson::person)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return people.namesOf(ids);
    }

    private static String names(List<NamedPerson> children, Map<PersonId, String> known) {
        return children.stream()
                .map(child -> child.person().map(known::get).orElse(child.as().name()))
                .collect(Collectors.joining(", "));
    }

    private String districtName(DistrictId id) {
        return agencies.find(id).map(district -> district.name()).orElse("");
    }
}
