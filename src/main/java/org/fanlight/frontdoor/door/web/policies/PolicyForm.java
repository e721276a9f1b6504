package org.fanlight.frontdoor.door.web.policies;

import java.time.LocalDate;
import java.util.Optional;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.door.Channel;
import org.fanlight.frontdoor.door.NewChannelRule;
import org.fanlight.frontdoor.door.PolicyResult;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// What a manager typed to set a rule.
public record PolicyForm(Typed typed) {

    static final PolicyForm EMPTY = new PolicyForm(Typed.NOTHING);

    private static final int LONGEST_REASON = 2_000;

    Problems problems() {
        return Problems.none()
                .andIf(typed.id("district").isEmpty(), "district", "Select a district")
                .andIf(kind().isEmpty(), "kind", "Select whom it is for")
                .andIf(channel().isEmpty(), "channel", "Select how they reach us")
                .andIf(from().isEmpty(), typed.date("from").wrongField(), "Enter a real date, such as 4 1 2027")
                .andIf(typed.isBlank("reason"), "reason", "Enter why")
                .andIf(
                        typed.text("reason").length() > LONGEST_REASON,
                        "reason",
                        "The reason must be 2,000 characters or fewer");
    }

    /// The rule, of a form without problems.
    NewChannelRule rule() {
        return new NewChannelRule(
                typed.id("district").map(DistrictId::new).orElseThrow(),
                kind().orElseThrow(),
                channel().orElseThrow(),
                from().orElseThrow(),
                typed.text("reason"));
    }

    /// Where the refusal is shown, and in which words.
    static Problems problemsOf(PolicyResult result) {
        return switch (result) {
            case SET -> Problems.none();
            case EMERGENCY_SERVICES_STAY_ONLINE ->
                Problems.of("kind", "An emergency service always uses the online form or the API");
            case BEGINS_IN_THE_PAST -> Problems.of("from-day", "The date must be today or later");
            case NO_SUCH_DISTRICT -> Problems.of("district", "Select a district");
            case REASON_MISSING -> Problems.of("reason", "Enter why");
        };
    }

    private Optional<ReferrerKind> kind() {
        return typed.choice("kind", ReferrerKind.class);
    }

    private Optional<Channel> channel() {
        return typed.choice("channel", Channel.class);
    }

    private Optional<LocalDate> from() {
        return typed.date("from").date();
    }
}
