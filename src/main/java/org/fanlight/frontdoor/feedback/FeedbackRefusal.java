package org.fanlight.frontdoor.feedback;

import java.util.Arrays;
import java.util.Optional;
import org.fanlight.frontdoor.contacts.Referrer;
import org.fanlight.frontdoor.contacts.Standing;
import org.fanlight.messages.EmailAddress;
import org.fanlight.people.Leaving;

/// The rules of telling a referrer, each named by what stands in the way.
public enum FeedbackRefusal {
    NOT_EVERY_CHILD_IS_DECIDED(
            "Every child must have a decision, signed where it needs a signature, before the referrer is told") {
        @Override
        boolean standsAgainst(NewFeedback feedback, Referrer referrer, Standing standing) {
            return !everyChildIsDecided(standing);
        }
    },
    NO_EMAIL_ADDRESS("They left no e-mail address we can write to, so choose another way") {
        @Override
        boolean standsAgainst(NewFeedback feedback, Referrer referrer, Standing standing) {
            return feedback.way() == FeedbackWay.MESSAGE
                    && EmailAddress.read(referrer.email()).isEmpty();
        }
    },
    NOTHING_IS_SHARED("Enter what you tell them") {
        @Override
        boolean standsAgainst(NewFeedback feedback, Referrer referrer, Standing standing) {
            return feedback.way() != FeedbackWay.COULD_NOT && feedback.shared().isBlank();
        }
    },
    NO_REASON_IS_GIVEN("Enter why they could not be told") {
        @Override
        boolean standsAgainst(NewFeedback feedback, Referrer referrer, Standing standing) {
            return feedback.way() == FeedbackWay.COULD_NOT
                    && feedback.notSharedBecause().isBlank();
        }
    },
    /// Said by the gate for words that leave the house, not by a rule about them alone.
    TELLS_AN_ADDRESS(Leaving.TAKE_IT_OUT) {
        @Override
        boolean standsAgainst(NewFeedback feedback, Referrer referrer, Standing standing) {
            return false;
        }
    };

    private final String words;

    FeedbackRefusal(String words) {
        this.words = words;
    }

    /// As the worker reads it.
    public String words() {
        return words;
    }

    /// Whether every child has a decision, signed where it needs a signature.
    public static boolean everyChildIsDecided(Standing standing) {
        return standing.children() > 0 && standing.undecided() == 0 && standing.unsigned() == 0;
    }

    abstract boolean standsAgainst(NewFeedback feedback, Referrer referrer, Standing standing);

    /// The first rule that stands in the way, if any does.
    public static Optional<FeedbackRefusal> of(NewFeedback feedback, Referrer referrer, Standing standing) {
        return Arrays.stream(values())
                .filter(rule -> rule.standsAgainst(feedback, referrer, standing))
                .findFirst();
    }

    /// Whether the words may leave the house.
    static Optional<FeedbackRefusal> of(NewFeedback feedback, Leaving leaving) {
        return leaving.isFree(feedback.shared()) ? Optional.empty() : Optional.of(TELLS_AN_ADDRESS);
    }
}
