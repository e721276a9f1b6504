package org.fanlight.access.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.frontdoor.FrontDoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A code after the password: who passes, who does not, and what a second one costs.
class SecondStepTest {

    private static final String HERE = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.7";
    private static final Proof WRONG = new Proof.OneTimeCode("12345");
    private static final Duration STEP = Duration.ofSeconds(30);

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final SharedSecret secret = SharedSecret.random();
    private final Authenticator app = new Authenticator(secret);
    private final Account sam = somebody();

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void theAppsCodeSignsInAndThatIsOnRecord() {
        setUp(sam);
        door.clock().moveBy(STEP);

        assertThat(passes(code())).isEqualTo(Verdict.RIGHT);
        assertThat(deeds()).containsExactly("Signed in", "Set up an authenticator app");
    }

    @Test
    void aCodeThatWasSeenOverAShoulderIsUsedUp() {
        setUp(sam);
        assertThat(passes(code())).isEqualTo(Verdict.WRONG);
        door.clock().moveBy(STEP);
        assertThat(passes(code())).isEqualTo(Verdict.RIGHT);
        assertThat(passes(code())).isEqualTo(Verdict.WRONG);
    }

    @Test
    void guessingIsStoppedEvenWhenTheNextGuessIsRightAndGoesOnLater() {
        setUp(sam);
        for (var guess = 0; guess < CodeThrottle.FAILURES_PER_ACCOUNT; guess++) {
            assertThat(passes(WRONG)).isEqualTo(Verdict.WRONG);
        }
        door.clock().moveBy(STEP);
        assertThat(passes(code())).isEqualTo(Verdict.TOO_MANY);

        door.clock().moveBy(CodeThrottle.WINDOW);
        assertThat(passes(code())).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void anAddressThatGuessesAtManyAccountsIsStoppedAndNoOther() {
        setUp(sam);
        for (var guess = 0; guess < CodeThrottle.FAILURES_PER_ADDRESS; guess++) {
            door.the(PassSecondStep.class).pass(somebody(), WRONG, ELSEWHERE);
        }
        door.clock().moveBy(STEP);

        assertThat(door.the(PassSecondStep.class).pass(sam, code(), ELSEWHERE)).isEqualTo(Verdict.TOO_MANY);
        assertThat(passes(code())).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void somebodyWithoutASecondStepIsAnsweredAlike() {
        assertThat(passes(WRONG)).isEqualTo(Verdict.WRONG);
        for (var guess = 1; guess < CodeThrottle.FAILURES_PER_ACCOUNT; guess++) {
            passes(WRONG);
        }
        assertThat(passes(WRONG)).isEqualTo(Verdict.TOO_MANY);
    }

    @Test
    void eachRecoveryCodeWorksOnceHoweverItIsTyped() {
        var codes = setUp(sam);
        assertThat(codes).hasSize(RecoveryCode.HOW_MANY).doesNotHaveDuplicates();
        var typed = " " + codes.getFirst().inGroups().toUpperCase(Locale.ROOT);

        assertThat(passes(new Proof.OnPaper(typed))).isEqualTo(Verdict.RIGHT);
        assertThat(passes(new Proof.OnPaper(typed))).isEqualTo(Verdict.WRONG);
        assertThat(door.the(SecondSteps.class).find(sam.id()).orElseThrow().codesLeft())
                .isEqualTo(RecoveryCode.HOW_MANY - 1);
        assertThat(deeds()).contains("Used a recovery code");
    }

    @Test
    void nobodyUsesSomebodyElsesRecoveryCode() {
        var codes = setUp(sam);
        var other = somebody();
        setUp(other);

        var verdict = door.the(PassSecondStep.class).pass(other, new Proof.OnPaper(codes.getFirst()), HERE);

        assertThat(verdict).isEqualTo(Verdict.WRONG);
    }

    @Test
    void newRecoveryCodesEndTheOldOnesAndCostACode() {
        var old = setUp(sam);
        var make = door.the(MakeRecoveryCodes.class);
        assertThat(make.make(sam, (Proof.OneTimeCode) WRONG, HERE).codes()).isEmpty();
        door.clock().moveBy(STEP);

        var fresh = make.make(sam, code(), HERE).codes().orElseThrow();

        assertThat(passes(new Proof.OnPaper(old.getFirst()))).isEqualTo(Verdict.WRONG);
        assertThat(passes(new Proof.OnPaper(fresh.getFirst()))).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void recoveryCodesAreKeptAsHashesOnly() {
        var codes = setUp(sam);

        assertThat(door.database()
                        .owner()
                        .sql("select r::text from access.recovery_code r")
                        .query(String.class)
                        .list())
                .hasSize(RecoveryCode.HOW_MANY)
                .noneMatch(row -> codes.stream().anyMatch(code -> row.contains(code.letters())));
    }

    @Test
    void anAppThatDoesNotHaveTheKeyIsNotTaken() {
        var other = new Authenticator(SharedSecret.random());

        assertThat(setUp.first(sam, secret, other.at(door.clock().instant())))
                .isInstanceOf(SettingUp.NotTheFirstCode.class);
        assertThat(door.the(SecondSteps.class).find(sam.id())).isEmpty();
    }

    @Test
    void nobodyPutsAnAppInThePlaceOfAnotherWithThePasswordAlone() {
        setUp(sam);
        var other = SharedSecret.random();

        assertThat(setUp.andSignIn(sam, other, firstCode(other))).isInstanceOf(SettingUp.SetUpBefore.class);
        assertThat(setUp.first(sam, other, firstCode(other))).isInstanceOf(SettingUp.SetUpBefore.class);
        assertThat(setUp.move(sam, other, firstCode(other), WRONG, HERE)).isInstanceOf(SettingUp.OldNotRight.class);
        assertThat(deeds()).containsExactly("Set up an authenticator app");
    }

    @Test
    void whoHasTheOldAppMovesToAnother() {
        setUp(sam);
        door.clock().moveBy(STEP);
        var other = SharedSecret.random();

        assertThat(setUp.move(sam, other, firstCode(other), code(), HERE)).isInstanceOf(SettingUp.Done.class);
        door.clock().moveBy(STEP);
        assertThat(passes(code())).isEqualTo(Verdict.WRONG);
        assertThat(passes(new Proof.OneTimeCode(firstCode(other)))).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void noSecretIsReadInALog() {
        assertThat(secret.toString()).doesNotContain(secret.base32());
        var code = RecoveryCode.randomSet().getFirst();
        assertThat(new Proof.OnPaper(code).toString()).doesNotContain(code.letters());
        assertThat(code().toString()).doesNotContain(code().digits());
    }

    private final SetUpSecondStep setUp = door.the(SetUpSecondStep.class);

    private List<RecoveryCode> setUp(Account account) {
        var result = setUp.first(account, secret, firstCode(secret));
        return ((SettingUp.Done) result).codes();
    }

    private String firstCode(SharedSecret offered) {
        return new Authenticator(offered).at(door.clock().instant());
    }

    private Proof.OneTimeCode code() {
        return new Proof.OneTimeCode(app.at(door.clock().instant()));
    }

    private Verdict passes(Proof proof) {
        return door.the(PassSecondStep.class).pass(sam, proof, HERE);
    }

    private List<String> deeds() {
        return door.the(AuditTrail.class).newestOn(sam.subject(), 10).stream()
                .map(RecordedAct::words)
                .toList();
    }

    private Account somebody() {
        var id = UUID.randomUUID();
        var account =
                new Account(id, id + "@larkshire.example", "Sam Okoro", "none", Set.of(Role.SOCIAL_WORKER), null, null);
        door.the(Accounts.class).addAll(List.of(account));
        return account;
    }
}
