package org.fanlight.frontdoor.door.web.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.door.Channel;
import org.fanlight.frontdoor.door.ChannelPolicy;
import org.fanlight.frontdoor.door.ChannelRule;
import org.fanlight.worktime.London;

/// How one kind of referrer reaches us in one district: now, since when, and what is coming.
record ChannelCell(Channel now, Optional<ChannelRule> since, List<ChannelRule> coming) {

    static ChannelCell of(ChannelPolicy policy, DistrictId district, ReferrerKind kind, LocalDate today) {
        return new ChannelCell(
                policy.channelFor(Optional.of(district), kind, today),
                policy.inForce(district, kind, today),
                policy.coming(district, kind, today));
    }

    /// As in "Phone first since 2 March 2026. Online form from 4 January 2027".
    String words() {
        var standing = now.words()
                + since.map(rule -> " since " + London.dayWords(rule.from())).orElse("");
        var changes = coming.stream().map(rule -> rule.channel().words() + " from " + London.dayWords(rule.from()));
        return Stream.concat(Stream.of(standing), changes).collect(Collectors.joining(". "));
    }
}
