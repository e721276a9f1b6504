package org.fanlight.frontdoor.signatures.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.District;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.house.web.HouseTab;
import org.fanlight.frontdoor.signatures.SignatureRule;
import org.fanlight.frontdoor.signatures.SignatureRulebook;
import org.fanlight.frontdoor.signatures.SignatureRules;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.SelectItems;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page of the rules of the second signature.
@Component
class SignatureRulesPages {

    private final SignatureRules rules;
    private final Agencies agencies;
    private final Clock clock;

    SignatureRulesPages(SignatureRules rules, Agencies agencies, Clock clock) {
        this.rules = rules;
        this.agencies = agencies;
        this.clock = clock;
    }

    SignatureRulesPage of(SignatureRuleForm form, String overtaken, Problems problems) {
        var rulebook = rules.current();
        var today = London.dateOf(clock.instant());
        return new SignatureRulesPage(
                HouseTab.SIGNATURES.navigation(),
                lines(rulebook, rule -> rule.holdsOn(today)),
                lines(rulebook, rule -> rule.from().isAfter(today) && !rule.hasEndedBy(today)),
                lines(rulebook, rule -> rule.hasEndedBy(today)),
                outcomes(),
                urgencies(),
                districts(),
                rulebook.newest(),
                overtaken,
                form,
                problems);
    }

    String words(SignatureRule rule) {
        return rule.condition().words(this::districtName);
    }

    RuleLine line(SignatureRule rule) {
        return RuleLine.of(rule, this::districtName);
    }

    private List<RuleLine> lines(SignatureRulebook rulebook, Predicate<SignatureRule> which) {
        return rulebook.rules().stream().filter(which).map(this::line).toList();
    }

    private String districtName(DistrictId id) {
        return agencies.find(id).map(District::name).orElse("a former district");
    }

    private static List<Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .<Choice>map(outcome -> Option.of(outcome.name(), outcome.words()))
                .toList();
    }

    private static List<Select.Item> urgencies() {
        return SelectItems.of(
                "Any urgency, and contacts not rated yet", List.of(Urgency.values()), Urgency::name, Urgency::words);
    }

    private List<Select.Item> districts() {
        return SelectItems.of(
                "Every district",
                agencies.districts(),
                district -> district.id().value().toString(),
                District::name);
    }
}
