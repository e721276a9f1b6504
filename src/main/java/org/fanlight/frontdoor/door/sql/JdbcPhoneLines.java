package org.fanlight.frontdoor.door.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.fanlight.database.Moments;
import org.fanlight.database.OnBehalf;
import org.fanlight.frontdoor.door.PhoneLines;
import org.fanlight.frontdoor.door.RungBack;
import org.fanlight.frontdoor.door.Traffic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPhoneLines implements PhoneLines {

    private final JdbcClient jdbc;
    private final OnBehalf onBehalf;

    JdbcPhoneLines(JdbcClient jdbc, OnBehalf onBehalf) {
        this.jdbc = jdbc;
        this.onBehalf = onBehalf;
    }

    /// As the house: the public pages say how busy the lines are, and nothing of who is on them.
    @Override
    public Traffic traffic(Instant now) {
        return onBehalf.asTheHouse(() -> new Traffic(talking(now), waiting(), rungBack(now)));
    }

    private int talking(Instant now) {
        return jdbc.sql("""
                select count(*)
                from frontdoor.conversation c
                left join frontdoor.conversation_ending e on e.conversation_id = c.id
                where c.started_at > :since
                and e.conversation_id is null
                """)
                .param("since", now.minus(Traffic.STILL_TALKING).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private int waiting() {
        return jdbc.sql("""
                select count(*)
                from frontdoor.call_back b
                left join frontdoor.conversation c on c.call_back_id = b.id
                where c.id is null
                """).query(Integer.class).single();
    }

    private List<RungBack> rungBack(Instant now) {
        return jdbc.sql("""
                select b.asked_at, c.started_at
                from frontdoor.call_back b
                join frontdoor.conversation c on c.call_back_id = b.id
                where b.asked_at > :since
                order by b.asked_at desc
                limit 100
                """)
                .param("since", now.minus(Traffic.LATELY).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new RungBack(Moments.at(row, "asked_at"), Moments.at(row, "started_at")))
                .list();
    }
}
