package org.fanlight.frontdoor.held;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldItem;
import org.fanlight.frontdoor.feedback.Disagreements;
import org.fanlight.frontdoor.feedback.Feedback;
import org.fanlight.frontdoor.feedback.Feedbacks;
import org.fanlight.frontdoor.feedback.RaisedStage;
import org.fanlight.frontdoor.feedback.StageAnswer;
import org.fanlight.frontdoor.feedback.SurveyAnswer;
import org.fanlight.frontdoor.feedback.Surveys;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// What whoever got in touch was told of a contact, and what they thought of it.
@Component
class HearingBackItems {

    private final Feedbacks feedbacks;
    private final Disagreements disagreements;
    private final Surveys surveys;

    HearingBackItems(Feedbacks feedbacks, Disagreements disagreements, Surveys surveys) {
        this.feedbacks = feedbacks;
        this.disagreements = disagreements;
        this.surveys = surveys;
    }

    Stream<HeldItem> of(ItemsOf items) {
        var contact = items.file().contact();
        var told = feedbacks.of(contact.id());
        return Stream.of(
                        IntStream.range(0, told.size()).mapToObj(index -> feedback(told.get(index), index, items)),
                        disagreements.of(contact.id()).stages().stream().map(stage -> stage(stage, items)),
                        surveys.of(contact.id()).stream().map(answer -> survey(answer, items)))
                .flatMap(each -> each);
    }

    private static HeldItem feedback(Feedback feedback, int index, ItemsOf items) {
        return items.item(
                "feedback",
                items.place("feedback", index),
                "Feedback to the referrer",
                feedback.givenAt(),
                false,
                Stream.of(
                        HeldField.of("How", feedback.way().words()),
                        HeldField.of("What was shared", feedback.shared()),
                        HeldField.of("What was not shared, and why", feedback.notSharedBecause()),
                        HeldField.of("Told by", feedback.givenBy())));
    }

    private static HeldItem stage(RaisedStage raised, ItemsOf items) {
        return items.item(
                "disagreement",
                raised.id(),
                "Disagreement of the referrer",
                raised.raisedAt(),
                false,
                Stream.of(
                        HeldField.of("Stage", raised.stage().words()),
                        HeldField.of("Words of the referrer", raised.words()),
                        HeldField.of(
                                "Answer",
                                raised.answer().map(StageAnswer::words).orElse("")),
                        HeldField.of(
                                "Answered by",
                                raised.answer()
                                        .map(answer -> answer.answeredByName() + ", "
                                                + London.momentWords(answer.answeredAt()))
                                        .orElse(""))));
    }

    private static HeldItem survey(SurveyAnswer answer, ItemsOf items) {
        return items.item(
                "survey",
                items.place("survey", 0),
                "Survey answer of the referrer",
                items.file().contact().receivedAt(),
                false,
                Stream.of(
                        HeldField.of("Felt listened to, of 5", String.valueOf(answer.listened())),
                        HeldField.of("Next step was clear, of 5", String.valueOf(answer.clearNextStep())),
                        HeldField.of("In their words", answer.words())));
    }
}
