package org.fanlight.frontdoor.feedback.web.follow;

import java.time.Clock;
import java.util.Arrays;
import org.fanlight.frontdoor.feedback.Feedback;
import org.fanlight.frontdoor.feedback.FollowedContact;
import org.fanlight.frontdoor.feedback.Progress;
import org.fanlight.frontdoor.feedback.RaisedStage;
import org.fanlight.frontdoor.feedback.Stage;
import org.fanlight.frontdoor.feedback.StageAnswer;
import org.fanlight.people.Leaving;
import org.fanlight.ui.Content;
import org.fanlight.ui.Text;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.ui.govuk.TaskList;
import org.fanlight.ui.govuk.TaskListTaskParts;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page on which a referrer follows a contact.
@Component
class FollowPages {

    private static final String NOT_REACHED =
            "We tried to tell you what was decided and could not reach you. Please ring us.";

    private final Clocks clocks;
    private final Leaving leaving;
    private final Clock clock;

    FollowPages(Clocks clocks, Leaving leaving, Clock clock) {
        this.clocks = clocks;
        this.leaving = leaving;
        this.clock = clock;
    }

    FollowPage of(
            FollowedContact followed,
            FollowPage.Way way,
            FollowPage.SetAside setAside,
            Typed typed,
            Problems problems) {
        var contact = followed.contact();
        return new FollowPage(
                way,
                contact.reference().words(),
                London.momentWords(contact.receivedAt()),
                steps(contact.progress()),
                followed.told().stream().map(this::told).toList(),
                survey(followed),
                followed.disagreement().stages().stream().map(this::raised).toList(),
                followed.openStage(clock.instant()).map(this::open).orElse(null),
                setAside,
                typed,
                problems);
    }

    private static TaskList steps(Progress progress) {
        return TaskList.of(Arrays.stream(Progress.values())
                .map(step -> step(step, progress))
                .toArray(TaskList.Task[]::new));
    }

    private static TaskList.Task step(Progress step, Progress progress) {
        return TaskListTaskParts.builder()
                .title(Content.of(step.words()))
                .tag(progress.hasReached(step) ? Tag.of("Yes", "green") : Tag.of("Not yet", "grey"))
                .status(Text.NOTHING)
                .build();
    }

    private FollowPage.Told told(Feedback feedback) {
        return new FollowPage.Told(
                feedback.shared().isBlank() ? NOT_REACHED : leaving.words(feedback.shared()),
                London.momentWords(feedback.givenAt()));
    }

    private static FollowPage.Survey survey(FollowedContact followed) {
        if (followed.survey().isPresent()) {
            return FollowPage.Survey.ANSWERED;
        }
        return followed.surveyIsOpen() ? FollowPage.Survey.OPEN : FollowPage.Survey.NOT_YET;
    }

    private FollowPage.RaisedLine raised(RaisedStage stage) {
        return new FollowPage.RaisedLine(
                stage.stage().words(),
                stage.words(),
                "You told us on " + London.momentWords(stage.raisedAt()),
                stage.answer().map(StageAnswer::words).map(leaving::words).orElse(""),
                stage.answer()
                        .map(answer -> "Answered on " + London.momentWords(answer.answeredAt()))
                        .orElse("To be answered by " + London.momentWords(stage.dueAt())));
    }

    private FollowPage.OpenStage open(Stage stage) {
        return new FollowPage.OpenStage(
                stage.name(),
                stage.answeredBy(),
                London.momentWords(clocks.due(stage.clock(), clock.instant()).at()));
    }
}
