package org.fanlight.frontdoor.feedback.web;

import java.util.List;
import org.fanlight.frontdoor.contacts.web.DueTags;
import org.fanlight.frontdoor.feedback.Disagreement;
import org.fanlight.frontdoor.feedback.RaisedStage;
import org.fanlight.frontdoor.feedback.StageAnswer;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Puts a disagreement into words for workers.
@Component
public class StageLines {

    private final DueTags dueTags;

    StageLines(DueTags dueTags) {
        this.dueTags = dueTags;
    }

    public List<StageLine> of(Disagreement disagreement) {
        return disagreement.stages().stream().map(this::line).toList();
    }

    private StageLine line(RaisedStage stage) {
        return new StageLine(
                stage.stage().words() + ", for " + stage.stage().answeredBy(),
                stage.words(),
                "Raised on " + London.momentWords(stage.raisedAt()),
                stage.answer()
                        .map(answer -> dueTags.done(stage.dueAt(), answer.answeredAt()))
                        .orElseGet(() -> dueTags.open(stage.dueAt())),
                stage.answer().map(StageAnswer::words).orElse(null),
                stage.answer()
                        .map(answer -> answer.answeredByName() + ", " + London.momentWords(answer.answeredAt()))
                        .orElse(""));
    }
}
