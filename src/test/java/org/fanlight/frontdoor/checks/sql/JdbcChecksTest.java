package org.fanlight.frontdoor.checks.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.checks.SampleChecks.ASKED;
import static org.fanlight.frontdoor.checks.SampleChecks.DUE;
import static org.fanlight.frontdoor.checks.SampleChecks.ask;
import static org.fanlight.frontdoor.checks.SampleChecks.current;
import static org.fanlight.frontdoor.checks.SampleChecks.noneFound;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.AgencyId;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.Ask;
import org.fanlight.frontdoor.checks.Chase;
import org.fanlight.frontdoor.checks.ChaseStep;
import org.fanlight.frontdoor.checks.Check;
import org.fanlight.frontdoor.checks.CheckAnswer;
import org.fanlight.frontdoor.checks.CheckStage;
import org.fanlight.frontdoor.checks.Finding;
import org.fanlight.frontdoor.checks.LawfulBasis;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.worktime.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcChecksTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Ids ids = new Ids();
    private final JdbcChecks checks = new JdbcChecks(database.jdbc(), TestEncryption.of(database), ids);
    private final ContactRowsForChecks rows = new ContactRowsForChecks(database, 1);
    private final Viewer worker = new Viewer(ids.next(), "Sam Ibbotson", Set.of(Role.SOCIAL_WORKER), ids.next(), null);

    @Test
    void aCheckIsKeptAsItWasAsked() {
        var ask = new Ask(
                rows.contact,
                rows.child,
                rows.police,
                "Is anybody at this address known to you?",
                LawfulBasis.LEGAL_OBLIGATION,
                Urgency.RED,
                Optional.of("The mother is seventeen"));
        var id = new CheckId(ids.next());

        assertThat(checks.add(id, ask, new Deadline(DUE), worker, ASKED)).isTrue();

        assertThat(checks.find(id))
                .contains(new Check(id, ask, new Deadline(DUE), ASKED, "Sam Ibbotson", Optional.empty(), List.of()));
    }

    @Test
    void theSameQuestionWaitsOnceAndMayBeAskedAgainOnceAnswered() {
        var first = asked(rows.police);

        assertThat(add(rows.police)).isEmpty();
        assertThat(add(rows.health)).isPresent();
        checks.answer(first, noneFound(), worker, ASKED);
        assertThat(add(rows.police)).isPresent();
        assertThat(checks.of(rows.contact)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsKeptWithWhatItRestsOn(Finding finding) {
        var id = asked(rows.health);
        var answer = answerOf(finding);

        assertThat(checks.answer(id, answer, worker, ASKED)).isTrue();

        var kept = checks.find(id).flatMap(Check::answer).orElseThrow();
        assertThat(kept.what()).isEqualTo(answer);
        assertThat(kept.by()).isEqualTo("Sam Ibbotson");
        assertThat(kept.at()).isEqualTo(ASKED);
    }

    @Test
    void aSecondAnswerChangesNothing() {
        var id = asked(rows.health);
        checks.answer(id, current(), worker, ASKED);

        assertThat(checks.answer(id, noneFound(), worker, ASKED)).isFalse();
        assertThat(checks.find(id).flatMap(Check::answer).orElseThrow().what()).isEqualTo(current());
    }

    @Test
    void chasesAreKeptInOrderAndAnEscalationOnce() {
        var id = asked(rows.health);

        assertThat(chase(id, ChaseStep.CHASED, "Rang the office", 1)).isTrue();
        assertThat(chase(id, ChaseStep.CHASED, "", 2)).isTrue();
        assertThat(chase(id, ChaseStep.ESCALATED, "To the named nurse", 3)).isTrue();
        assertThat(chase(id, ChaseStep.ESCALATED, "", 4)).isFalse();

        var check = checks.find(id).orElseThrow();
        assertThat(check.stage()).isEqualTo(CheckStage.ESCALATED);
        assertThat(check.chases())
                .extracting(chase -> chase.what().words())
                .containsExactly("Rang the office", "", "To the named nurse");
    }

    @Test
    void anAgencySeesItsOwnQuestionsLongestOverdueFirst() {
        var second = new ContactRowsForChecks(database, 2);
        var later = asked(rows.police);
        asked(rows.health);
        var sooner = new CheckId(ids.next());
        checks.add(
                sooner,
                ask(second.contact, second.child, rows.police),
                new Deadline(DUE.minus(Duration.ofDays(1))),
                worker,
                ASKED);
        rows.workOut();
        second.workOut();

        assertThat(checks.waitingAt(rows.police, 10)).extracting(Check::id).containsExactly(sooner, later);
        assertThat(checks.waitingAt(rows.police, 1)).extracting(Check::id).containsExactly(sooner);
    }

    @Test
    void whatIsAnsweredWaitsNoMoreAndStaysToBeReadForAWhile() {
        var id = asked(rows.police);
        checks.answer(id, noneFound(), worker, ASKED);
        rows.workOut();

        assertThat(checks.waitingAt(rows.police, 10)).isEmpty();
        assertThat(answeredSince(ASKED)).containsExactly(id);
        assertThat(answeredSince(ASKED.plusSeconds(1))).isEmpty();
        assertThat(checks.answeredBy(rows.health, ASKED, 10)).isEmpty();
    }

    @Test
    void thePeopleAskedAboutAreFoundAsTheyWereNamed() {
        assertThat(checks.people(List.of(rows.child)))
                .containsExactly(new NamedPerson(
                        rows.child,
                        new PersonAsNamed(Part.CHILD, "Maja Kaminska", "", "about seven", "4 Alder Row"),
                        Optional.empty()));
    }

    private CheckId asked(AgencyId agency) {
        return add(agency).orElseThrow();
    }

    private Optional<CheckId> add(AgencyId agency) {
        var id = new CheckId(ids.next());
        var added = checks.add(id, ask(rows.contact, rows.child, agency), new Deadline(DUE), worker, ASKED);
        return added ? Optional.of(id) : Optional.empty();
    }

    private boolean chase(CheckId id, ChaseStep step, String words, int minute) {
        return checks.chase(id, new Chase(step, words), worker, ASKED.plusSeconds(60L * minute));
    }

    private List<CheckId> answeredSince(Instant since) {
        return checks.answeredBy(rows.police, since, 10).stream().map(Check::id).toList();
    }

    private static CheckAnswer answerOf(Finding finding) {
        return switch (finding) {
            case CURRENT -> current();
            case HISTORIC ->
                new CheckAnswer.Historic(
                        current().where().orElseThrow(),
                        new CheckAnswer.Involvement(Optional.empty(), Optional.empty()),
                        "Closed years ago.");
            case NONE_FOUND -> noneFound();
            case DECLINED -> new CheckAnswer.Declined("A criminal investigation would suffer.");
        };
    }
}
