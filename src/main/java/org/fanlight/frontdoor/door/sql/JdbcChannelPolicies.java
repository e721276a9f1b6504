package org.fanlight.frontdoor.door.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fanlight.agencies.DistrictId;
import org.fanlight.database.Moments;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.door.Channel;
import org.fanlight.frontdoor.door.ChannelPolicies;
import org.fanlight.frontdoor.door.ChannelPolicy;
import org.fanlight.frontdoor.door.ChannelRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChannelPolicies implements ChannelPolicies {

    private final JdbcClient jdbc;

    JdbcChannelPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ChannelPolicy policy() {
        return new ChannelPolicy(jdbc.sql("""
                select id, district_id, referrer_kind, channel, from_date, reason, set_at, set_by, set_by_name
                from frontdoor.channel_policy
                order by set_at, id
                """).query(JdbcChannelPolicies::rule).list());
    }

    @Override
    public void add(ChannelRule rule) {
        jdbc.sql("""
                insert into frontdoor.channel_policy (
                  id, district_id, referrer_kind, channel, from_date, reason, set_at, set_by, set_by_name)
                values (:id, :district, :kind, :channel, :from, :reason, :at, :by, :byName)
                """)
                .param("id", rule.id())
                .param("district", rule.district().value())
                .param("kind", rule.kind().name())
                .param("channel", rule.channel().name())
                .param("from", rule.from())
                .param("reason", rule.reason())
                .param("at", rule.setAt().atOffset(ZoneOffset.UTC))
                .param("by", rule.setBy())
                .param("byName", rule.setByName())
                .update();
    }

    private static ChannelRule rule(ResultSet row, int index) throws SQLException {
        return new ChannelRule(
                row.getObject("id", UUID.class),
                new DistrictId(row.getObject("district_id", UUID.class)),
                ReferrerKind.valueOf(row.getString("referrer_kind")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("from_date", LocalDate.class),
                row.getString("reason"),
                Moments.at(row, "set_at"),
                row.getObject("set_by", UUID.class),
                row.getString("set_by_name"));
    }
}
