package org.fanlight.access.secondstep.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.secondstep.RecoveryCode;
import org.fanlight.access.secondstep.SecondStep;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.secondstep.SharedSecret;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcSecondSteps implements SecondSteps {

    private static final String OF_ACCOUNT = """
            select o.account_id, o.secret, o.set_up_at, o.newest_step,
              (select count(*)
               from access.recovery_code r
               where r.account_id = o.account_id
               and r.used_at is null) as codes_left
            from access.one_time_code o
            where o.account_id = :account
            """;

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcSecondSteps(JdbcClient jdbc, Encryption encryption) {
        this.encryption = encryption;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SecondStep> find(UUID account) {
        return read(OF_ACCOUNT, account);
    }

    @Override
    public Optional<SecondStep> hold(UUID account) {
        return read(OF_ACCOUNT + "for update of o", account);
    }

    @Override
    public boolean add(UUID account, SharedSecret secret, long step, Instant at) {
        return write("""
                insert into access.one_time_code (account_id, secret, newest_step, set_up_at)
                values (:account, :secret, :step, :at)
                on conflict (account_id) do nothing
                """, account, secret, step, at) == 1;
    }

    @Override
    public void replace(UUID account, SharedSecret secret, long step, Instant at) {
        write("""
                update access.one_time_code
                set secret = :secret, newest_step = :step, set_up_at = :at
                where account_id = :account
                """, account, secret, step, at);
    }

    @Override
    public void used(UUID account, long step) {
        jdbc.sql("""
                        update access.one_time_code
                        set newest_step = :step
                        where account_id = :account
                        """).param("step", step).param("account", account).update();
    }

    @Override
    @Transactional
    public void remove(UUID account) {
        jdbc.sql("delete from access.recovery_code where account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("delete from access.one_time_code where account_id = :account")
                .param("account", account)
                .update();
    }

    @Override
    public boolean use(RecoveryCode code, UUID account, Instant at) {
        return jdbc.sql("""
                        update access.recovery_code
                        set used_at = :at
                        where account_id = :account
                        and hash = :hash
                        and used_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .param("hash", code.hashFor(account))
                        .update()
                == 1;
    }

    @Override
    public void replaceCodes(UUID account, List<RecoveryCode> codes) {
        jdbc.sql("delete from access.recovery_code where account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("""
                insert into access.recovery_code (account_id, hash)
                select :account, unnest(:hashes)
                """)
                .param("account", account)
                .param(
                        "hashes",
                        codes.stream().map(code -> code.hashFor(account)).toArray(String[]::new))
                .update();
    }

    private Optional<SecondStep> read(String query, UUID account) {
        return jdbc.sql(query).param("account", account).query(this::secondStep).optional();
    }

    private int write(String change, UUID account, SharedSecret secret, long step, Instant at) {
        return jdbc.sql(change)
                .param("account", account)
                .param("secret", encryption.text(SecondStepColumns.SECRET, account, secret.base32()))
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private SecondStep secondStep(ResultSet row, int index) throws SQLException {
        return new SecondStep(
                row.getObject("account_id", UUID.class),
                new SharedSecret(encryption.text(SecondStepColumns.SECRET, row)),
                Moments.at(row, "set_up_at"),
                row.getLong("newest_step"),
                row.getInt("codes_left"));
    }
}
