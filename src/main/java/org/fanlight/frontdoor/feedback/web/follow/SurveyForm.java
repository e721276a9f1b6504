package org.fanlight.frontdoor.feedback.web.follow;

import java.util.Optional;
import java.util.stream.IntStream;
import org.fanlight.frontdoor.feedback.SurveyAnswer;
import org.fanlight.frontdoor.feedback.web.LongWords;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// The three questions of the survey, as answered.
record SurveyForm(Typed typed) {

    Problems problems() {
        return Problems.none()
                .andIf(onTheScale("listened").isEmpty(), "listened", "Select how far you felt listened to")
                .andIf(onTheScale("clear").isEmpty(), "clear", "Select how clear the next step was")
                .and(LongWords.problemsOf(typed, "anything-else"));
    }

    SurveyAnswer answer() {
        return new SurveyAnswer(
                onTheScale("listened").orElseThrow(), onTheScale("clear").orElseThrow(), typed.text("anything-else"));
    }

    private Optional<Integer> onTheScale(String field) {
        return IntStream.rangeClosed(SurveyAnswer.LEAST, SurveyAnswer.MOST)
                .boxed()
                .filter(number -> number.toString().equals(typed.text(field)))
                .findFirst();
    }
}
