package org.fanlight.frontdoor.contacts.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.Presence;
import org.fanlight.frontdoor.contacts.Standing;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.ui.moj.SubNavigation;
import org.springframework.stereotype.Component;

/// Builds what stands above every page of a contact.
@Component
public class ContactHeaders {

    private final Standings standings;
    private final PersonNames names;
    private final DueTags dueTags;
    private final Presence presence;

    ContactHeaders(Standings standings, PersonNames names, DueTags dueTags, Presence presence) {
        this.standings = standings;
        this.names = names;
        this.dueTags = dueTags;
        this.presence = presence;
    }

    /// The header for this viewer, and the viewer's presence made known to the others.
    public ContactHeader of(ContactFile file, ContactTab current, Viewer viewer) {
        return of(file, names.of(file), current, viewer);
    }

    /// The same, where the names are known already.
    public ContactHeader of(ContactFile file, Map<NamedPersonId, String> named, ContactTab current, Viewer viewer) {
        var id = file.contact().id();
        var base = "/contacts/" + id.value();
        return new ContactHeader(
                file.contact().reference().words(),
                childrenOf(file, named),
                file.rating()
                        .map(rating -> UrgencyTags.of(rating.what().urgency()))
                        .orElse(null),
                standings.of(id).flatMap(Standing::nextDueAt).map(dueTags::open).orElse(null),
                file.worker().map(worker -> "With " + worker.what().name()).orElse("Not allocated"),
                presence.wordsFor(id, viewer).orElse(""),
                base + "/presence",
                viewer.may(Permission.RESTRICT_RECORDS) ? "/restricted/contact/" + id.value() : null,
                SubNavigation.of(
                        "This contact",
                        Arrays.stream(ContactTab.values())
                                .filter(tab -> viewer.may(tab.needs()))
                                .map(tab -> SubNavigation.Item.to(tab.words(), base + tab.path(), tab == current))
                                .toArray(SubNavigation.Item[]::new)));
    }

    private static String childrenOf(ContactFile file, Map<NamedPersonId, String> all) {
        var children =
                file.children().stream().map(NamedPerson::id).map(all::get).collect(Collectors.joining(", "));
        return children.isEmpty() ? "No child named" : children;
    }
}
