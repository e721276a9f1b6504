package org.fanlight.frontdoor.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.worktime.Calendars.london;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.NotPermitted;
import org.fanlight.agencies.AgencyId;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.AskAgencies.Pair;
import org.fanlight.frontdoor.checks.AskAgencies.Result;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AskingAgenciesTest extends ChecksWorld {

    @Autowired
    Standings standings;

    @Autowired
    Messages messages;

    @Autowired
    AuditTrail trail;

    @Test
    void oneActAsksSeveralAgenciesAboutSeveralPeopleByTheContactsClock() {
        var result = ask(Set.of(new Pair(maja, police), new Pair(maja, health), new Pair(mother, police)), "");

        assertThat(result).isEqualTo(new Result.Asked(3, 0));
        assertThat(checks.of(contact)).allSatisfy(check -> {
            assertThat(check.ask().urgency()).isEqualTo(Urgency.AMBER);
            assertThat(check.ask().outsideAgeBecause()).isEmpty();
            assertThat(check.due().isMissedAt(nextDayAt("16:59"))).isFalse();
            assertThat(check.due().isMissedAt(nextDayAt("17:01"))).isTrue();
        });
        assertThat(standings.of(contact).orElseThrow().checksWaiting()).isEqualTo(3);
    }

    @Test
    void everybodyWhoAnswersForTheAgencyGetsAMessageAndNobodyElse() {
        var check = asked(maja, police);

        assertThat(messages.deliveryOf(messageTo(check, policeChecker.accountId())))
                .isPresent();
        assertThat(messages.deliveryOf(messageTo(check, healthChecker.accountId())))
                .isEmpty();
    }

    @Test
    void toAskIsOnRecordOnTheContact() {
        asked(maja, police);

        assertThat(trail.newestOn(FrontDoorSubjects.of(contact), 5))
                .extracting(RecordedAct::words)
                .contains("Asked an agency");
    }

    @Test
    void theSameQuestionIsNotAskedAgainWhileItWaits() {
        asked(maja, police);

        assertThat(ask(Set.of(new Pair(maja, police), new Pair(maja, health)), ""))
                .isEqualTo(new Result.Asked(1, 1));
    }

    @Test
    void anAgencyThatIsNotUsualAtThatAgeNeedsAReason() {
        var pair = new Pair(maja, housing);
        var both = Set.of(pair, new Pair(maja, police));

        var refused = (Result.NeedsReason) ask(both, " ");

        assertThat(refused.notUsual()).containsExactly(pair);
        assertThat(checks.of(contact)).isEmpty();
        assertThat(ask(both, "The tenancy is in the child’s address history")).isEqualTo(new Result.Asked(2, 0));
        assertThat(checks.of(contact))
                .filteredOn(check -> check.ask().outsideAgeBecause().isPresent())
                .extracting(check -> check.ask().agency())
                .containsExactly(housing);
    }

    @Test
    void somebodyWhoseAgeIsNotKnownIsAskedAboutEverywhere() {
        assertThat(ask(Set.of(new Pair(mother, housing)), "")).isEqualTo(new Result.Asked(1, 0));
    }

    @Test
    void aContactWithoutARatingHasNoClockToRun() {
        contact = recorded(null);
        var named = new Pair(maja, police);

        assertThat(ask(Set.of(named), "")).isInstanceOf(Result.NotRated.class);
    }

    @Test
    void whoAndWhomMustBelongToTheContact() {
        assertThat(ask(Set.of(new Pair(maja, new AgencyId(ids.next()))), "")).isInstanceOf(Result.NothingToAsk.class);
        assertThat(ask(Set.of(new Pair(maja, council)), "")).isInstanceOf(Result.NothingToAsk.class);
        assertThat(ask(Set.of(), "")).isInstanceOf(Result.NothingToAsk.class);
        contact = new ContactId(ids.next());
        assertThat(ask(Set.of(new Pair(maja, police)), "")).isInstanceOf(Result.NothingToAsk.class);
    }

    @Test
    void aPartnerMayNotAsk() {
        var command =
                new AskAgencies.Command(contact, Set.of(new Pair(maja, police)), "Known?", LawfulBasis.PUBLIC_TASK, "");

        assertThatThrownBy(() -> askAgencies.ask(command, policeChecker)).isInstanceOf(NotPermitted.class);
    }

    private static MessageReference messageTo(CheckId check, UUID account) {
        return new MessageReference("check-asked/" + check.value() + "/" + account);
    }

    private static Instant nextDayAt(String time) {
        return london("2026-11-24 " + time);
    }
}
