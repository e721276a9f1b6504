package org.fanlight.frontdoor.door.web.policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.District;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.door.Channel;
import org.fanlight.frontdoor.door.ChannelPolicies;
import org.fanlight.frontdoor.door.ChannelPolicy;
import org.fanlight.frontdoor.door.ChannelRule;
import org.fanlight.frontdoor.house.web.HouseTab;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.SelectItems;
import org.fanlight.ui.govuk.Table;
import org.fanlight.ui.govuk.Table.Cell;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page about how people reach us.
@Component
class PoliciesPages {

    private final ChannelPolicies policies;
    private final Agencies agencies;
    private final Clock clock;

    PoliciesPages(ChannelPolicies policies, Agencies agencies, Clock clock) {
        this.policies = policies;
        this.agencies = agencies;
        this.clock = clock;
    }

    PoliciesPage of(PolicyForm form, Problems problems) {
        var policy = policies.policy();
        return new PoliciesPage(
                HouseTab.CHANNELS.navigation(),
                inForce(policy),
                history(policy),
                SelectItems.of(
                        "Select a district",
                        agencies.districts(),
                        district -> district.id().value().toString(),
                        District::name),
                Arrays.stream(ReferrerKind.values())
                        .map(kind -> Option.of(kind.name(), kind.words()))
                        .toList(),
                Arrays.stream(Channel.values())
                        .map(channel -> Option.of(channel.name(), channel.words()))
                        .toList(),
                form,
                problems);
    }

    private Table inForce(ChannelPolicy policy) {
        var today = London.dateOf(clock.instant());
        var head = Stream.concat(
                        Stream.of("District"),
                        Arrays.stream(ReferrerKind.values()).map(ReferrerKind::words))
                .map(Cell::of)
                .toList();
        var rows = agencies.districts().stream()
                .map(district -> row(district, policy, today))
                .toList();
        return Table.of("Today and what is coming", head, rows).withFirstCellIsHeader(true);
    }

    private static List<Cell> row(District district, ChannelPolicy policy, LocalDate today) {
        var ways = Arrays.stream(ReferrerKind.values())
                .map(kind -> ChannelCell.of(policy, district.id(), kind, today).words());
        return Stream.concat(Stream.of(district.name()), ways).map(Cell::of).toList();
    }

    private Table history(ChannelPolicy policy) {
        var head = Stream.of("Set", "By", "District", "For", "Way", "From", "Why")
                .map(Cell::of)
                .toList();
        var rows = policy.rules().stream()
                .sorted(Comparator.comparing(ChannelRule::setAt).reversed())
                .map(this::told)
                .toList();
        return Table.of("All that was ever set, newest first", head, rows);
    }

    private List<Cell> told(ChannelRule rule) {
        return Stream.of(
                        London.momentWords(rule.setAt()),
                        rule.setByName(),
                        agencies.find(rule.district()).map(District::name).orElse("A former district"),
                        rule.kind().words(),
                        rule.channel().words(),
                        London.dayWords(rule.from()),
                        rule.reason())
                .map(Cell::of)
                .toList();
    }
}
