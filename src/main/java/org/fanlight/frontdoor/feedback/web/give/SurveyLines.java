package org.fanlight.frontdoor.feedback.web.give;

import org.fanlight.frontdoor.feedback.SurveyAnswer;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;

/// What a referrer answered to the survey, as rows.
final class SurveyLines {

    private SurveyLines() {}

    static SummaryList of(SurveyAnswer answer) {
        return SummaryList.of(
                Row.of("Felt listened to", onTheScale(answer.listened())),
                Row.of("Next step was clear", onTheScale(answer.clearNextStep())),
                Row.of("Anything else", answer.words().isBlank() ? "Nothing" : answer.words()));
    }

    private static String onTheScale(int answer) {
        return answer + " out of " + SurveyAnswer.MOST;
    }
}
