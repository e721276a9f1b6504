package org.fanlight.frontdoor.checks.web;

import java.time.Clock;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.checks.Checks;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.web.ContactHeaders;
import org.fanlight.frontdoor.contacts.web.ContactTab;
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
    private final AskBoxes boxes;
    private final Clock clock;

    ChecksPages(ContactHeaders headers, Checks checks, CheckLines lines, AskBoxes boxes, Clock clock) {
        this.headers = headers;
        this.checks = checks;
        this.lines = lines;
        this.boxes = boxes;
        this.clock = clock;
    }

    ChecksPage of(ContactFile file, Viewer viewer, String news) {
        return page(file, viewer, news, "", AskForm.BLANK, Typed.NOTHING, Problems.none());
    }

    /// The form to ask came back.
    ChecksPage askAgain(ContactFile file, Viewer viewer, AskForm form, Problems problems) {
        return page(file, viewer, "", "", form, form.typed(), problems);
    }

    /// A chase was refused.
    ChecksPage chaseAgain(ContactFile file, Viewer viewer, Typed typed, String refused) {
        return page(file, viewer, "", refused, AskForm.BLANK, typed, Problems.none());
    }

    private ChecksPage page(
            ContactFile file,
            Viewer viewer,
            String news,
            String refused,
            AskForm form,
            Typed typed,
            Problems problems) {
        var asked = checks.of(file.contact().id());
        return new ChecksPage(
                headers.of(file, ContactTab.CHECKS, viewer),
                "/contacts/" + file.contact().id().value(),
                news,
                refused,
                lines.of(file, asked),
                boxes.of(file, asked, viewer, London.dateOf(clock.instant()), form, problems),
                file.rating().isPresent(),
                typed,
                problems);
    }
}
