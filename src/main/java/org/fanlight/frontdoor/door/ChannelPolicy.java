package org.fanlight.frontdoor.door;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.ReferrerKind;

/// How people reach us, as managers set it: of the rules that have begun the latest holds, of one date the newest.
public record ChannelPolicy(List<ChannelRule> rules) {

    private static final Comparator<ChannelRule> OLDEST_FIRST =
            Comparator.comparing(ChannelRule::from).thenComparing(ChannelRule::setAt);

    public ChannelPolicy {
        rules = List.copyOf(rules);
    }

    /// Where nobody has set anything it is the online form; for an emergency service it always is.
    ///
    /// @param district nothing where the referrer does not know it
    public Channel channelFor(Optional<DistrictId> district, ReferrerKind kind, LocalDate day) {
        if (isAlwaysOnline(kind)) {
            return Channel.ONLINE_FORM;
        }
        return district.flatMap(where -> inForce(where, kind, day))
                .map(ChannelRule::channel)
                .orElse(Channel.ONLINE_FORM);
    }

    /// The rule that holds on a day, where one does.
    public Optional<ChannelRule> inForce(DistrictId district, ReferrerKind kind, LocalDate day) {
        return about(district, kind).filter(rule -> rule.hasBegunBy(day)).max(OLDEST_FIRST);
    }

    /// The rules that will begin after a day, the first to come first; of one date the newest.
    public List<ChannelRule> coming(DistrictId district, ReferrerKind kind, LocalDate day) {
        return about(district, kind)
                .filter(rule -> !rule.hasBegunBy(day))
                .map(ChannelRule::from)
                .distinct()
                .sorted()
                .flatMap(from -> inForce(district, kind, from).stream())
                .toList();
    }

    /// An emergency service never waits on the phone.
    static boolean isAlwaysOnline(ReferrerKind kind) {
        return kind == ReferrerKind.EMERGENCY_SERVICE;
    }

    private Stream<ChannelRule> about(DistrictId district, ReferrerKind kind) {
        return rules.stream().filter(rule -> rule.isFor(district, kind));
    }
}
