package org.fanlight.frontdoor.feedback;

import java.util.List;
import org.fanlight.frontdoor.ReferrerKind;

/// What a referrer of each kind may hear, what not, and words to begin with.
///
/// Nobody is told who else spoke to us, what another agency said, or anything about the family that they did not
/// bring themselves, unless their own work with the child needs it.
public enum MayShare {
    PROFESSIONAL(
            List.of(
                    "what was decided for the children they told us about, as far as their work with them needs it",
                    "what we ask them to do next, and who to speak to",
                    "how to say that they disagree"),
            List.of(
                    "what other agencies told us",
                    "anything about relatives or other children that their work does not need",
                    "who else has been in touch about the family"),
            "Thank you for getting in touch. A social worker has read what you told us and has decided what happens"
                    + " next. Please carry on with the help you give, and ring us at once if you learn more or the"
                    + " worry grows."),
    PUBLIC(
            List.of(
                    "that a social worker has read it and decided what happens next",
                    "that we may not be able to say more, and why",
                    "that they were right to tell us, and how to reach us again"),
            List.of(
                    "whether the family is known to us",
                    "which help a family gets or does not get",
                    "anything about a child, a parent or anybody else"),
            "Thank you for telling us that you were worried. A social worker has read everything you told us and has"
                    + " decided what happens next. To protect people’s privacy we cannot say what that is. If you see"
                    + " or hear anything more, please tell us again."),
    YOUNG_PERSON(
            List.of(
                    "what happens next, in plain words and in an order they can follow",
                    "who will speak to them, when and where",
                    "whom they can ring at any time"),
            List.of(
                    "anything another person told us in confidence",
                    "anything that would be unsafe if somebody at home read it over their shoulder"),
            "Thank you for telling us. That took courage, and we have listened. We have talked about what happens"
                    + " next. If anything changes, or you want to ask something, you can ring us at any time. If you"
                    + " are in danger, ring 999."),
    EMERGENCY_SERVICE(
            List.of(
                    "what was decided for the children they told us about, as far as their duty needs it",
                    "who leads from here, and who to speak to",
                    "what we ask them to do next"),
            List.of(
                    "what other agencies told us, outside a strategy discussion",
                    "anything about relatives or other children that their duty does not need"),
            "Thank you for your notification. A social worker has read it and has decided what happens next. Please"
                    + " send us anything further that you learn.");

    private final List<String> may;
    private final List<String> mayNot;
    private final String suggestion;

    MayShare(List<String> may, List<String> mayNot, String suggestion) {
        this.may = may;
        this.mayNot = mayNot;
        this.suggestion = suggestion;
    }

    public static MayShare with(ReferrerKind kind) {
        return switch (kind) {
            case PROFESSIONAL -> PROFESSIONAL;
            case PUBLIC -> PUBLIC;
            case YOUNG_PERSON -> YOUNG_PERSON;
            case EMERGENCY_SERVICE -> EMERGENCY_SERVICE;
        };
    }

    public List<String> may() {
        return may;
    }

    public List<String> mayNot() {
        return mayNot;
    }

    /// Words that are safe to begin with; they say nothing about anybody.
    public String suggestion() {
        return suggestion;
    }
}
