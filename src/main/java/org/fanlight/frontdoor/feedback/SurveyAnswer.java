package org.fanlight.frontdoor.feedback;

/// What a referrer says about how they were heard.
///
/// @param listened whether they felt listened to, from 1, not at all, to 5, very much
/// @param clearNextStep whether the next step was clear, on the same scale
/// @param words anything else; may be empty
public record SurveyAnswer(int listened, int clearNextStep, String words) {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    public SurveyAnswer {
        if (isOff(listened) || isOff(clearNextStep)) {
            throw new IllegalArgumentException("An answer lies between " + LEAST + " and " + MOST);
        }
    }

    private static boolean isOff(int answer) {
        return answer < LEAST || answer > MOST;
    }
}
