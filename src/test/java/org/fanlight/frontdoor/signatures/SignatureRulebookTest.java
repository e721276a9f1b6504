package org.fanlight.frontdoor.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Outcome.ADVICE_GIVEN;
import static org.fanlight.frontdoor.Outcome.EARLY_HELP;
import static org.fanlight.frontdoor.Outcome.UNIVERSAL_SERVICES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.SignatureRuleId;
import org.fanlight.frontdoor.Urgency;
import org.junit.jupiter.api.Test;

class SignatureRulebookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DistrictId KESTRELBY = new DistrictId(new UUID(5, 1));
    private static final SignatureCondition ALWAYS_FOR_RED_IN_KESTRELBY = new SignatureCondition(
            Set.of(ADVICE_GIVEN, UNIVERSAL_SERVICES), 1, 1, Optional.of(Urgency.RED), Optional.of(KESTRELBY));

    @Test
    void theThirdContactInTwelveMonthsNeedsASignature() {
        assertThat(asked(ADVICE_GIVEN, TODAY, TODAY.minusMonths(2), TODAY.minusMonths(12)))
                .isTrue();
    }

    @Test
    void aContactOfTwelveMonthsAndADayAgoDoesNotCount() {
        assertThat(asked(
                        ADVICE_GIVEN,
                        TODAY,
                        TODAY.minusMonths(2),
                        TODAY.minusMonths(12).minusDays(1)))
                .isFalse();
    }

    @Test
    void anotherOutcomeNeedsNone() {
        assertThat(asked(EARLY_HELP, TODAY, TODAY.minusDays(1), TODAY.minusDays(2)))
                .isFalse();
    }

    @Test
    void aRuleThatBeginsTomorrowDoesNotCountToday() {
        var book = book(rule(1, SignatureCondition.OF_THE_HOUSE, TODAY.plusDays(1)));

        assertThat(book.ruleFor(third(TODAY))).isEmpty();
        assertThat(book.ruleFor(third(TODAY.plusDays(1)))).isPresent();
    }

    @Test
    void aRuleHoldsUntilTheDayItEndsFrom() {
        var book = book(ended(rule(1, SignatureCondition.OF_THE_HOUSE, TODAY.minusDays(9)), TODAY.plusDays(1)));

        assertThat(book.ruleFor(third(TODAY))).isPresent();
        assertThat(book.ruleFor(third(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void aRuleMayLookAtUrgencyAndDistrict() {
        var book = book(rule(1, ALWAYS_FOR_RED_IN_KESTRELBY, TODAY));

        assertThat(book.ruleFor(first(Optional.of(Urgency.RED), Optional.of(KESTRELBY))))
                .isPresent();
        assertThat(book.ruleFor(first(Optional.of(Urgency.AMBER), Optional.of(KESTRELBY))))
                .isEmpty();
        assertThat(book.ruleFor(first(Optional.of(Urgency.RED), Optional.empty())))
                .isEmpty();
        assertThat(book.ruleFor(first(Optional.empty(), Optional.of(KESTRELBY))))
                .isEmpty();
    }

    @Test
    void aRuleSaysInWordsWhatItAsks() {
        assertThat(SignatureCondition.OF_THE_HOUSE.words(_ -> ""))
                .isEqualTo("A manager signs before “No further action, advice given”, "
                        + "where this is at least the third contact in 12 months");
        assertThat(ALWAYS_FOR_RED_IN_KESTRELBY.words(_ -> "Kestrelby"))
                .isEqualTo("A manager signs before “No further action, advice given” or “Universal services” "
                        + "of a contact rated Red in Kestrelby, always");
    }

    @Test
    void endingTheHousesRuleWeakensTheHouse() {
        var house = rule(1, SignatureCondition.OF_THE_HOUSE, TODAY.minusYears(1));

        assertThat(book(house, rule(2, ALWAYS_FOR_RED_IN_KESTRELBY, TODAY)).wouldWeakenTheHouse(house, TODAY))
                .isTrue();
    }

    @Test
    void aStricterRuleMayTakeThePlaceOfTheHouses() {
        var house = rule(1, SignatureCondition.OF_THE_HOUSE, TODAY.minusYears(1));
        var second = new SignatureCondition(Set.of(ADVICE_GIVEN), 2, 24, Optional.empty(), Optional.empty());
        var stricter = rule(2, second, TODAY.plusDays(7));

        assertThat(book(house, stricter).wouldWeakenTheHouse(house, TODAY.plusDays(7)))
                .isFalse();
        assertThat(book(house, stricter).wouldWeakenTheHouse(house, TODAY)).isTrue();
        assertThat(book(house, ended(stricter, TODAY.plusDays(30))).wouldWeakenTheHouse(house, TODAY.plusDays(7)))
                .isTrue();
    }

    @Test
    void endingAnyOtherRuleWeakensNothing() {
        var other = rule(2, ALWAYS_FOR_RED_IN_KESTRELBY, TODAY);

        assertThat(book(rule(1, SignatureCondition.OF_THE_HOUSE, TODAY), other).wouldWeakenTheHouse(other, TODAY))
                .isFalse();
    }

    private static boolean asked(Outcome outcome, LocalDate... contactDays) {
        var decision = new DecisionAtHand(outcome, Optional.empty(), Optional.empty(), List.of(contactDays), TODAY);
        return book(rule(1, SignatureCondition.OF_THE_HOUSE, TODAY.minusYears(1)))
                .ruleFor(decision)
                .isPresent();
    }

    private static DecisionAtHand third(LocalDate today) {
        return new DecisionAtHand(
                ADVICE_GIVEN, Optional.empty(), Optional.empty(), List.of(today, today, today), today);
    }

    private static DecisionAtHand first(Optional<Urgency> urgency, Optional<DistrictId> district) {
        return new DecisionAtHand(ADVICE_GIVEN, urgency, district, List.of(TODAY), TODAY);
    }

    private static SignatureRulebook book(SignatureRule... rules) {
        return new SignatureRulebook(List.of(rules));
    }

    private static SignatureRule rule(int number, SignatureCondition condition, LocalDate from) {
        var id = new SignatureRuleId(new UUID(8, number));
        return new SignatureRule(id, number, condition, from, "Why", Instant.EPOCH, "Ruth Amis", Optional.empty());
    }

    private static SignatureRule ended(SignatureRule rule, LocalDate from) {
        return new SignatureRule(
                rule.id(),
                rule.number(),
                rule.condition(),
                rule.from(),
                rule.reason(),
                rule.setAt(),
                rule.setByName(),
                Optional.of(new RuleEnding(from, "Why not", Instant.EPOCH, "Dev Prasad")));
    }
}
