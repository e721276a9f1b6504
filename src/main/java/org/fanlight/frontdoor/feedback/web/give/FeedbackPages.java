package org.fanlight.frontdoor.feedback.web.give;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.Referrer;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.frontdoor.contacts.web.ContactHeaders;
import org.fanlight.frontdoor.contacts.web.ContactTab;
import org.fanlight.frontdoor.contacts.web.DueTags;
import org.fanlight.frontdoor.feedback.Disagreements;
import org.fanlight.frontdoor.feedback.Feedback;
import org.fanlight.frontdoor.feedback.FeedbackRefusal;
import org.fanlight.frontdoor.feedback.FeedbackWay;
import org.fanlight.frontdoor.feedback.Feedbacks;
import org.fanlight.frontdoor.feedback.MayShare;
import org.fanlight.frontdoor.feedback.OwedOutcome;
import org.fanlight.frontdoor.feedback.Surveys;
import org.fanlight.frontdoor.feedback.web.GivenLine;
import org.fanlight.frontdoor.feedback.web.StageLines;
import org.fanlight.messages.EmailAddress;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Option;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the feedback page of a contact.
@Component
class FeedbackPages {

    private final ContactHeaders headers;
    private final Standings standings;
    private final Feedbacks feedbacks;
    private final Surveys surveys;
    private final Disagreements disagreements;
    private final StageLines stageLines;
    private final DueTags dueTags;

    FeedbackPages(
            ContactHeaders headers,
            Standings standings,
            Feedbacks feedbacks,
            Surveys surveys,
            Disagreements disagreements,
            StageLines stageLines,
            DueTags dueTags) {
        this.headers = headers;
        this.standings = standings;
        this.feedbacks = feedbacks;
        this.surveys = surveys;
        this.disagreements = disagreements;
        this.stageLines = stageLines;
        this.dueTags = dueTags;
    }

    /// With words to begin with that say nothing about anybody.
    FeedbackPage fresh(ContactFile file, Viewer viewer) {
        var suggestion = MayShare.with(file.contact().referrer().kind()).suggestion();
        return page(file, viewer, new Typed(Map.of("shared", suggestion)), Problems.none());
    }

    FeedbackPage again(ContactFile file, Viewer viewer, FeedbackForm form, Problems problems) {
        return page(file, viewer, form.typed(), problems);
    }

    private FeedbackPage page(ContactFile file, Viewer viewer, Typed typed, Problems problems) {
        var id = file.contact().id();
        var referrer = file.contact().referrer();
        var share = MayShare.with(referrer.kind());
        var given = feedbacks.of(id);
        return new FeedbackPage(
                headers.of(file, ContactTab.FEEDBACK, viewer),
                "/contacts/" + id.value() + "/feedback",
                ReferrerLines.of(referrer),
                referrer.staysUnnamed(),
                feedbacks.owedOn(id).stream().map(owed -> line(owed, given)).toList(),
                standings.of(id).filter(FeedbackRefusal::everyChildIsDecided).isPresent(),
                share.may(),
                share.mayNot(),
                ways(referrer),
                given.stream().map(GivenLine::of).toList().reversed(),
                surveys.of(id).map(SurveyLines::of).orElse(null),
                stageLines.of(disagreements.of(id)),
                typed,
                problems);
    }

    private FeedbackPage.OwedLine line(OwedOutcome owed, List<Feedback> given) {
        var tag = owed.settledBy(given)
                .map(feedback -> dueTags.done(owed.dueAt(), feedback.givenAt()))
                .orElseGet(() -> dueTags.open(owed.dueAt()));
        return new FeedbackPage.OwedLine("Decided on " + London.momentWords(owed.since()), tag);
    }

    private static List<Option> ways(Referrer referrer) {
        var reachable = EmailAddress.read(referrer.email()).isPresent();
        return Arrays.stream(FeedbackWay.values())
                .filter(way -> reachable || way != FeedbackWay.MESSAGE)
                .map(way -> Option.of(way.name(), way.words()))
                .toList();
    }
}
