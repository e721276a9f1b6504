package org.fanlight.frontdoor.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.DEV;
import static org.fanlight.frontdoor.Workers.OLIVE;
import static org.fanlight.frontdoor.Workers.RUTH;
import static org.fanlight.frontdoor.Workers.SAM;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.fanlight.access.NotPermitted;
import org.fanlight.access.Viewer;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.DecisionId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.contacts.AddToContact;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.contacts.Standing;
import org.fanlight.frontdoor.contacts.Standings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecidingForAChildTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Stories stories = new Stories(door);
    private final DecideForChild decideForChild = door.the(DecideForChild.class);
    private final Decisions decisions = door.the(Decisions.class);
    private final ContactId contact = stories.contactFrom(NEIGHBOUR);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void aDecisionStandsWithItsReasons() {
        decide(Outcome.EARLY_HELP, Optional.empty(), SAM);

        var decision = decisions.of(contact).getFirst();
        assertThat(decision.rationale()).isEqualTo("Because it helps");
        assertThat(decision.stage()).isEqualTo(DecisionStage.STANDS);
        assertThat(standing().undecided()).isZero();
    }

    @Test
    void whoeverDecidesFromAnOutdatedScreenIsShownWhatTheOtherDid() {
        decide(Outcome.EARLY_HELP, Optional.empty(), SAM);

        var result = decide(Outcome.ASSESSMENT, Optional.empty(), RUTH);

        assertThat(result)
                .isInstanceOfSatisfying(
                        DecisionResult.SomebodyWasFirst.class,
                        first -> assertThat(first.theirs().decidedByName()).isEqualTo(SAM.name()));
        assertThat(decisions.of(contact)).hasSize(1);
    }

    @Test
    void ofTwoAtTheSameInstantOneGetsThrough() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<DecisionResult> sam = () -> decide(Outcome.EARLY_HELP, Optional.empty(), SAM);
            Callable<DecisionResult> ruth = () -> decide(Outcome.ASSESSMENT, Optional.empty(), RUTH);
            var results = both.invokeAll(List.of(sam, ruth)).stream()
                    .map(result -> result.resultNow().getClass().getSimpleName());

            assertThat(results).containsExactlyInAnyOrder("Made", "SomebodyWasFirst");
        }
    }

    @Test
    void theSameFormSentTwiceDecidesOnce() {
        var form = wanted(child(), Outcome.EARLY_HELP, Optional.empty());

        assertThat(decideForChild.decide(form, SAM)).isEqualTo(decideForChild.decide(form, SAM));
        assertThat(decisions.of(contact)).hasSize(1);
    }

    @Test
    void aLaterDecisionOverridesAndNeverErases() {
        decide(Outcome.EARLY_HELP, Optional.empty(), SAM);
        var first = decisions.of(contact).getFirst().id();
        door.clock().moveBy(Duration.ofHours(1));

        decide(Outcome.STRATEGY_DISCUSSION, Optional.of(first), RUTH);

        assertThat(decisions.of(contact))
                .extracting(Decision::outcome)
                .containsExactly(Outcome.EARLY_HELP, Outcome.STRATEGY_DISCUSSION);
        assertThat(decisions.of(contact).getLast().overrides()).contains(first);
    }

    @Test
    void aChildNobodyHasSearchedForCannotBeDecidedOn() {
        var stranger =
                door.the(AddToContact.class).person(contact, new PersonAsNamed(Part.CHILD, "Baby", "", "", ""), SAM);

        assertThat(decideForChild.decide(wanted(stranger, Outcome.EARLY_HELP, Optional.empty()), SAM))
                .isEqualTo(new DecisionResult.ChildNotIdentified());
    }

    @Test
    void aChildOfAnotherContactIsNoChildHere() {
        var elsewhere = new NamedPersonId(UUID.randomUUID());

        assertThat(decideForChild.decide(wanted(elsewhere, Outcome.EARLY_HELP, Optional.empty()), SAM))
                .isEqualTo(new DecisionResult.NoSuchChild());
    }

    @Test
    void anOfficerMayNotDecide() {
        assertThatThrownBy(() -> decide(Outcome.EARLY_HELP, Optional.empty(), OLIVE))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void noFurtherActionOnTheThirdContactWaitsForAManagerWhoIsSomebodyElse() {
        var third = thirdContactAboutTheSameChild();
        var sign = door.the(SignDecision.class);

        decideForChild.decide(wantedIn(third, Outcome.ADVICE_GIVEN), RUTH);

        var decision = decisions.of(third).getFirst();
        assertThat(decision.stage()).isEqualTo(DecisionStage.WAITS_FOR_SIGNATURE);
        assertThat(sign.sign(third, decision.id(), SecondSignature.Verdict.AGREED, "", RUTH))
                .isEqualTo(SignDecision.Result.OWN_DECISION);
        assertThat(sign.sign(third, decision.id(), SecondSignature.Verdict.AGREED, "", DEV))
                .isEqualTo(SignDecision.Result.SIGNED);
        assertThat(sign.sign(third, decision.id(), SecondSignature.Verdict.AGREED, "", DEV))
                .isEqualTo(SignDecision.Result.DOES_NOT_WAIT);
        assertThat(decisions.of(third).getFirst().stage()).isEqualTo(DecisionStage.STANDS);
    }

    @Test
    void aDecisionSentBackIsMadeAnew() {
        var third = thirdContactAboutTheSameChild();
        decideForChild.decide(wantedIn(third, Outcome.ADVICE_GIVEN), SAM);
        var waiting = decisions.of(third).getFirst();

        assertThat(decideForChild.decide(seeing(waiting, third), SAM))
                .isInstanceOf(DecisionResult.WaitsForSignature.class);
        door.the(SignDecision.class)
                .sign(third, waiting.id(), SecondSignature.Verdict.SENT_BACK, "Ask the school first", RUTH);

        assertThat(decideForChild.decide(seeing(waiting, third), SAM)).isInstanceOf(DecisionResult.Made.class);
    }

    private ContactId thirdContactAboutTheSameChild() {
        var person = file(contact).person().orElseThrow();
        stories.contactAbout(person, NEIGHBOUR);
        return stories.contactAbout(person, NEIGHBOUR);
    }

    private NewDecision seeing(Decision seen, ContactId in) {
        return new NewDecision(
                new DecisionId(door.the(Ids.class).next()),
                in,
                seen.child(),
                Outcome.EARLY_HELP,
                "",
                "Help at home instead",
                Optional.of(seen.id()));
    }

    private NewDecision wantedIn(ContactId in, Outcome outcome) {
        return new NewDecision(
                new DecisionId(door.the(Ids.class).next()),
                in,
                file(in).id(),
                outcome,
                "",
                "Because it helps",
                Optional.empty());
    }

    private DecisionResult decide(Outcome outcome, Optional<DecisionId> seen, Viewer by) {
        return decideForChild.decide(wanted(child(), outcome, seen), by);
    }

    private NewDecision wanted(NamedPersonId child, Outcome outcome, Optional<DecisionId> seen) {
        var id = new DecisionId(door.the(Ids.class).next());
        return new NewDecision(id, contact, child, outcome, "", "Because it helps", seen);
    }

    private NamedPersonId child() {
        return file(contact).id();
    }

    private NamedPerson file(ContactId in) {
        return door.the(ContactFiles.class).file(in).orElseThrow().children().getFirst();
    }

    private Standing standing() {
        return door.the(Standings.class).of(contact).orElseThrow();
    }
}
