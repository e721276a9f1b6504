package org.fanlight.access.need.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.BrokenGlass;
import org.fanlight.access.need.Need;
import org.fanlight.access.need.Restriction;
import org.fanlight.access.need.Restrictions;
import org.fanlight.access.need.Verdict;
import org.fanlight.access.need.WhatSearchesSay;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.database.Moments;
import org.fanlight.database.OnBehalf;
import org.fanlight.encryption.Encryption;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRestrictions implements Restrictions {

    private static final String STANDING = """
            select r.id, r.subject_kind, r.subject_id, r.reason, r.said_to_exist, r.restricted_at, r.restricted_by_name,
              coalesce(v.review_on, r.review_on) as review_on
            from access.restriction r
            left join lateral (
              select review_on
              from access.restriction_review
              where restriction_id = r.id
              order by reviewed_at desc, id desc
              limit 1
            ) v on true
            where not exists (
              select
              from access.restriction_ending e
              where e.restriction_id = r.id)
            """;

    private static final String GLASS = """
            select n.id, r.subject_kind, r.subject_id, n.account_id, n.account_name, n.reason, n.given_at, n.until
            from access.need n
            join access.restriction r on r.id = n.restriction_id
            where n.broken_glass
            and not exists (
              select
              from access.glass_review v
              where v.need_id = n.id)
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final OnBehalf onBehalf;
    private final Ids ids;
    private final Clock clock;

    JdbcRestrictions(JdbcClient jdbc, Encryption encryption, OnBehalf onBehalf, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.onBehalf = onBehalf;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Restriction> on(Subject subject) {
        return onBehalf.asTheHouse(() -> jdbc.sql(STANDING + """
                        and r.subject_kind = :kind
                        and r.subject_id = :subject
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(this::restriction)
                .optional());
    }

    @Override
    public List<Restriction> standing() {
        return onBehalf.asTheHouse(() -> jdbc.sql(STANDING + "order by review_on, r.id")
                .query(this::restriction)
                .list());
    }

    @Override
    public boolean add(
            UUID id,
            Subject subject,
            String reason,
            WhatSearchesSay searches,
            LocalDate reviewOn,
            Viewer by,
            Instant at) {
        return onBehalf.asTheHouse(() -> jdbc.sql("""
                        insert into access.restriction (
                          id, subject_kind, subject_id, reason, said_to_exist, review_on, restricted_at, restricted_by,
                          restricted_by_name, follows)
                        select
                          :id, :kind, :subject, :reason, :saidToExist, :reviewOn, :at, :by, :byName,
                          (select count(*)
                           from access.restriction_ending e
                           join access.restriction r on r.id = e.restriction_id
                           where r.subject_kind = :kind
                           and r.subject_id = :subject)
                        on conflict (subject_kind, subject_id, follows) do nothing
                        """)
                        .param("id", id)
                        .param("kind", subject.kind())
                        .param("subject", subject.id())
                        .param("reason", encryption.text(NeedColumns.RESTRICTION, id, reason))
                        .param("saidToExist", searches == WhatSearchesSay.A_RECORD_EXISTS)
                        .param("reviewOn", reviewOn)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update())
                == 1;
    }

    @Override
    public void keep(UUID review, UUID restriction, LocalDate until, String because, Viewer by, Instant at) {
        onBehalf.asTheHouse(() -> jdbc.sql("""
                        insert into access.restriction_review (
                          id, restriction_id, words, review_on, reviewed_at, reviewed_by, reviewed_by_name)
                        values (:id, :restriction, :words, :reviewOn, :at, :by, :byName)
                        """)
                .param("id", review)
                .param("restriction", restriction)
                .param("words", encryption.text(NeedColumns.REVIEW, review, because))
                .param("reviewOn", until)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update());
    }

    @Override
    public boolean end(UUID restriction, String reason, Viewer by, Instant at) {
        return onBehalf.asTheHouse(() -> jdbc.sql("""
                        insert into access.restriction_ending (restriction_id, reason, ended_at, ended_by, ended_by_name)
                        values (:restriction, :reason, :at, :by, :byName)
                        on conflict (restriction_id) do nothing
                        """)
                        .param("restriction", restriction)
                        .param("reason", encryption.text(NeedColumns.ENDING, restriction, reason))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update())
                == 1;
    }

    @Override
    public void letKnow(UUID restriction, Account who, String reason, Viewer by, Instant at) {
        need(restriction, who.viewer(), reason, by, at, null);
    }

    @Override
    public UUID breakGlass(UUID restriction, Viewer who, String reason, Instant at, Instant until) {
        return need(restriction, who, reason, who, at, until);
    }

    /// @param until where it is given, they let themselves in
    private UUID need(UUID restriction, Viewer who, String reason, Viewer by, Instant at, @Nullable Instant until) {
        var id = ids.next();
        onBehalf.asTheHouse(() -> jdbc.sql("""
                        insert into access.need (
                          id, restriction_id, account_id, account_name, reason, given_at, given_by, given_by_name, until,
                          broken_glass)
                        values (
                          :id, :restriction, :account, :name, :reason, :at, :by, :byName, :until, :glass)
                        """)
                .param("id", id)
                .param("restriction", restriction)
                .param("account", who.accountId())
                .param("name", who.name())
                .param("reason", encryption.text(NeedColumns.NEED, id, reason))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("glass", until != null)
                .update());
        return id;
    }

    @Override
    public boolean needNotKnow(UUID need, Viewer by, Instant at) {
        return onBehalf.asTheHouse(() -> jdbc.sql("""
                        insert into access.need_ending (need_id, ended_at, ended_by, ended_by_name)
                        values (:need, :at, :by, :byName)
                        on conflict (need_id) do nothing
                        """)
                        .param("need", need)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update())
                == 1;
    }

    @Override
    public List<BrokenGlass> toReview(int atMost) {
        return onBehalf.asTheHouse(() -> jdbc.sql(GLASS + """
                        order by n.given_at, n.id
                        limit :atMost
                        """)
                .param("atMost", atMost)
                .query(this::brokenGlass)
                .list());
    }

    @Override
    public Optional<BrokenGlass> glass(UUID need) {
        return onBehalf.asTheHouse(() -> jdbc.sql(GLASS + "and n.id = :need")
                .param("need", need)
                .query(this::brokenGlass)
                .optional());
    }

    @Override
    public boolean review(UUID need, Verdict verdict, String words, Viewer by, Instant at) {
        return onBehalf.asTheHouse(() -> jdbc.sql("""
                        insert into access.glass_review (
                          need_id, verdict, words, reviewed_at, reviewed_by, reviewed_by_name)
                        values (:need, :verdict, :words, :at, :by, :byName)
                        on conflict (need_id) do nothing
                        """)
                        .param("need", need)
                        .param("verdict", verdict.name())
                        .param("words", encryption.text(NeedColumns.GLASS, need, words))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update())
                == 1;
    }

    private Restriction restriction(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Restriction(
                id,
                subject(row),
                encryption.text(NeedColumns.RESTRICTION, row),
                row.getBoolean("said_to_exist") ? WhatSearchesSay.A_RECORD_EXISTS : WhatSearchesSay.NOTHING,
                row.getObject("review_on", LocalDate.class),
                Moments.at(row, "restricted_at"),
                row.getString("restricted_by_name"),
                needs(id));
    }

    private List<Need> needs(UUID restriction) {
        return jdbc.sql("""
                select n.id, n.account_id, n.account_name, n.reason, n.given_at, n.until, n.broken_glass
                from access.need n
                where n.restriction_id = :restriction
                and (n.until is null or n.until > :now)
                and not exists (
                  select
                  from access.need_ending e
                  where e.need_id = n.id)
                order by n.account_name, n.id
                """)
                .param("restriction", restriction)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(this::need)
                .list();
    }

    private Need need(ResultSet row, int index) throws SQLException {
        return new Need(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                encryption.text(NeedColumns.NEED, row),
                Moments.at(row, "given_at"),
                Moments.maybe(row, "until").orElse(null),
                row.getBoolean("broken_glass"));
    }

    private BrokenGlass brokenGlass(ResultSet row, int index) throws SQLException {
        return new BrokenGlass(
                row.getObject("id", UUID.class),
                subject(row),
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                encryption.text(NeedColumns.NEED, row),
                Moments.at(row, "given_at"),
                Moments.at(row, "until"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class));
    }
}
