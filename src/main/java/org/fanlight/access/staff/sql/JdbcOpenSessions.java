package org.fanlight.access.staff.sql;

import java.util.UUID;
import org.fanlight.access.staff.OpenSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Spring Session's rows, found by the account that they are kept under. No node remembers a session.
@Repository
class JdbcOpenSessions implements OpenSessions {

    private final JdbcClient jdbc;

    JdbcOpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void endOf(UUID account) {
        jdbc.sql("delete from database.session where principal_name = :account")
                .param("account", account.toString())
                .update();
    }
}
