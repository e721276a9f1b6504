package org.fanlight.frontdoor.feedback.web.disagreements;

import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.frontdoor.contacts.web.ContactHeaders;
import org.fanlight.frontdoor.contacts.web.ContactTab;
import org.fanlight.frontdoor.contacts.web.DueTags;
import org.fanlight.frontdoor.feedback.Disagreements;
import org.fanlight.frontdoor.feedback.Feedbacks;
import org.fanlight.frontdoor.feedback.WaitingStage;
import org.fanlight.frontdoor.feedback.web.GivenLine;
import org.fanlight.frontdoor.feedback.web.StageLines;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Paging;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the pages of disagreements; to open one is to look at its contact, and is put on record.
@Component
class DisagreementPages {

    private final Disagreements disagreements;
    private final Feedbacks feedbacks;
    private final ReadContact readContact;
    private final ContactHeaders headers;
    private final StageLines stageLines;
    private final DueTags dueTags;

    DisagreementPages(
            Disagreements disagreements,
            Feedbacks feedbacks,
            ReadContact readContact,
            ContactHeaders headers,
            StageLines stageLines,
            DueTags dueTags) {
        this.disagreements = disagreements;
        this.feedbacks = feedbacks;
        this.readContact = readContact;
        this.headers = headers;
        this.stageLines = stageLines;
        this.dueTags = dueTags;
    }

    DisagreementsPage waiting(StageChoice choice, Paging paging, Viewer viewer) {
        var stages = choice.as(viewer);
        var count = disagreements.countWaiting(stages);
        return new DisagreementsPage(
                choice.navigation(),
                waiting(count),
                paging.words(count),
                disagreements.waiting(stages, paging.offset(), paging.size()).stream()
                        .map(this::line)
                        .toList(),
                paging.pagination(count, page -> choice.url() + "&page=" + page));
    }

    DisagreementPage of(UUID raisedStage, Viewer viewer, String overtaken, Typed typed, Problems problems) {
        var contact = disagreements.contactOf(raisedStage).orElseThrow(NotFound::new);
        var file = readContact.read(contact, viewer).orElseThrow(NotFound::new);
        var disagreement = disagreements.of(contact);
        var raised = disagreement.raised(raisedStage).orElseThrow(NotFound::new);
        var stage = raised.stage();
        var waits = raised.answer().isEmpty();
        return new DisagreementPage(
                headers.of(file, ContactTab.FEEDBACK, viewer),
                "/disagreements/" + raisedStage,
                feedbacks.of(contact).stream().map(GivenLine::of).toList(),
                stageLines.of(disagreement),
                waits,
                waits && !stage.isFor(viewer) ? "This stage is for " + stage.answeredBy() + " to answer." : "",
                overtaken,
                typed,
                problems);
    }

    private static String waiting(int count) {
        return switch (count) {
            case 0 -> "Nobody is waiting";
            case 1 -> "1 is waiting";
            default -> count + " are waiting";
        };
    }

    private DisagreementsPage.Line line(WaitingStage stage) {
        return new DisagreementsPage.Line(
                stage.reference().words(),
                "/disagreements/" + stage.id(),
                stage.stage().words(),
                stage.stage().answeredBy(),
                London.momentWords(stage.raisedAt()),
                dueTags.open(stage.dueAt()));
    }
}
