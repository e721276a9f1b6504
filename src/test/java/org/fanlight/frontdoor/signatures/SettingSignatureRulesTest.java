package org.fanlight.frontdoor.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.Workers.DEV;
import static org.fanlight.frontdoor.Workers.RUTH;
import static org.fanlight.frontdoor.Workers.SAM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.NotPermitted;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.SignatureRuleId;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.decisions.Decision;
import org.fanlight.frontdoor.decisions.DecisionStage;
import org.fanlight.frontdoor.decisions.Decisions;
import org.fanlight.frontdoor.signatures.EndSignatureRule.Warning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingSignatureRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int AS_DELIVERED = 1;

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Stories stories = new Stories(door);
    private final SignatureRules rules = door.the(SignatureRules.class);
    private final SetSignatureRule setSignatureRule = door.the(SetSignatureRule.class);
    private final EndSignatureRule endSignatureRule = door.the(EndSignatureRule.class);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void theHouseComesWithItsRuleOfTheThirdContact() {
        assertThat(rules.current().rules())
                .extracting(SignatureRule::condition)
                .containsExactly(SignatureCondition.OF_THE_HOUSE);
    }

    @Test
    void theNextDecisionNeedsTheSignatureThatANewRuleAsksFor() {
        assertThat(decided().stage()).isEqualTo(DecisionStage.STANDS);

        set(earlyHelpAlways(), TODAY, AS_DELIVERED, RUTH);

        var decision = decided();
        assertThat(decision.stage()).isEqualTo(DecisionStage.WAITS_FOR_SIGNATURE);
        assertThat(decision.needsSignatureBecause()).contains("A manager signs before “Early help”, always");
    }

    @Test
    void aRuleThatHasEndedAsksForNothing() {
        set(earlyHelpAlways(), TODAY, AS_DELIVERED, RUTH);
        end(newest(), TODAY.plusDays(1), Warning.NOT_READ, DEV);
        assertThat(decided().stage()).isEqualTo(DecisionStage.WAITS_FOR_SIGNATURE);

        door.clock().moveBy(Duration.ofDays(1));

        assertThat(decided().stage()).isEqualTo(DecisionStage.STANDS);
        assertThat(rules.current().find(newest()).orElseThrow().ending().orElseThrow())
                .extracting(RuleEnding::endedByName, RuleEnding::reason)
                .containsExactly(DEV.name(), "The pilot is over");
    }

    @Test
    void ofTwoManagersWhoSetARuleFromTheSameScreenTheSecondSeesWhatTheFirstSet() {
        set(earlyHelpAlways(), TODAY, AS_DELIVERED, RUTH);

        assertThat(set(earlyHelpAlways(), TODAY, AS_DELIVERED, DEV))
                .isInstanceOfSatisfying(
                        SetSignatureRule.Result.SomebodyWasFirst.class,
                        first -> assertThat(first.theirs().setByName()).isEqualTo(RUTH.name()));
        assertThat(rules.current().rules()).hasSize(2);
    }

    @Test
    void whatHeldYesterdayCannotBeChanged() {
        assertThat(set(earlyHelpAlways(), TODAY.minusDays(1), AS_DELIVERED, RUTH))
                .isEqualTo(new SetSignatureRule.Result.BeginsInThePast());
        assertThat(end(newest(), TODAY.minusDays(1), Warning.READ_AND_MEANT, RUTH))
                .isEqualTo(new EndSignatureRule.Result.EndsInThePast());
    }

    @Test
    void aDistrictThatIsNoneIsRefused() {
        var nowhere = new SignatureCondition(
                Set.of(Outcome.EARLY_HELP), 1, 1, Optional.empty(), Optional.of(new DistrictId(new UUID(9, 9))));

        assertThat(set(nowhere, TODAY, AS_DELIVERED, RUTH)).isEqualTo(new SetSignatureRule.Result.NoSuchDistrict());
    }

    @Test
    void theHousesOwnRuleEndsOnlyOnceTheWarningIsRead() {
        assertThat(end(newest(), TODAY, Warning.NOT_READ, RUTH))
                .isEqualTo(new EndSignatureRule.Result.WeakensTheHouse());
        assertThat(end(newest(), TODAY, Warning.READ_AND_MEANT, RUTH)).isEqualTo(new EndSignatureRule.Result.Ended());
    }

    @Test
    void aRuleEndsOnce() {
        end(newest(), TODAY, Warning.READ_AND_MEANT, RUTH);

        assertThat(end(newest(), TODAY, Warning.READ_AND_MEANT, DEV))
                .isInstanceOfSatisfying(
                        EndSignatureRule.Result.EndedBefore.class,
                        before -> assertThat(before.theirs().endedByName()).isEqualTo(RUTH.name()));
        assertThat(end(new SignatureRuleId(new UUID(9, 9)), TODAY, Warning.NOT_READ, DEV))
                .isEqualTo(new EndSignatureRule.Result.NoSuchRule());
    }

    @Test
    void settingAndEndingAreOnRecord() {
        set(earlyHelpAlways(), TODAY, AS_DELIVERED, RUTH);
        end(newest(), TODAY, Warning.NOT_READ, DEV);

        assertThat(door.database()
                        .jdbc()
                        .sql("select deed from audit.act where subject_kind = 'signature-rule' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("signature-rule.set", "signature-rule.ended");
    }

    @Test
    void onlyAManagerMay() {
        assertThatThrownBy(() -> set(earlyHelpAlways(), TODAY, AS_DELIVERED, SAM))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> end(newest(), TODAY, Warning.READ_AND_MEANT, SAM))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void noRuleIsEverDeletedOrChanged() {
        assertThatThrownBy(() -> door.database()
                        .owner()
                        .sql("delete from frontdoor.second_signature_rule")
                        .update())
                .hasMessageContaining("append-only");
    }

    private static SignatureCondition earlyHelpAlways() {
        return new SignatureCondition(Set.of(Outcome.EARLY_HELP), 1, 1, Optional.empty(), Optional.empty());
    }

    private SetSignatureRule.Result set(SignatureCondition condition, LocalDate from, int seen, Viewer by) {
        return setSignatureRule.set(new NewSignatureRule(condition, from, "A pilot", seen), by);
    }

    private EndSignatureRule.Result end(SignatureRuleId rule, LocalDate from, Warning warning, Viewer by) {
        return endSignatureRule.end(rule, from, "The pilot is over", warning, by);
    }

    private SignatureRuleId newest() {
        return rules.current().rules().getLast().id();
    }

    private Decision decided() {
        var contact = stories.contactFrom(Stories.NEIGHBOUR);
        stories.decided(contact, SAM);
        return door.the(Decisions.class).of(contact).getFirst();
    }
}
