package org.fanlight.frontdoor.contacts.web;

import org.fanlight.access.Viewer;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page that says who has looked at a contact.
@Component
class HistoryPages {

    private static final int SHOWN = 200;

    private final ContactHeaders headers;
    private final AuditTrail trail;

    HistoryPages(ContactHeaders headers, AuditTrail trail) {
        this.headers = headers;
        this.trail = trail;
    }

    HistoryPage of(ContactFile file, Viewer viewer) {
        return new HistoryPage(
                headers.of(file, ContactTab.HISTORY, viewer),
                trail.newestOn(FrontDoorSubjects.of(file.contact().id()), SHOWN).stream()
                        .map(HistoryPages::line)
                        .toList());
    }

    private static HistoryPage.Line line(RecordedAct act) {
        return new HistoryPage.Line(
                London.momentWords(act.at()), act.actor().name(), act.actor().role(), act.words(), act.purpose());
    }
}
