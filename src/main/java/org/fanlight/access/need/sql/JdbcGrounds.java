package org.fanlight.access.need.sql;

import java.util.List;
import org.fanlight.access.need.Ground;
import org.fanlight.access.need.Grounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGrounds implements Grounds {

    private final JdbcClient jdbc;

    JdbcGrounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Ground> all() {
        return jdbc.sql("""
                select record, role, which, because
                from access.ground
                order by place
                """)
                .query((row, _) -> new Ground(
                        row.getString("record"),
                        row.getString("role"),
                        row.getString("which"),
                        row.getString("because")))
                .list();
    }
}
