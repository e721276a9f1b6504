package org.fanlight.encryption;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The columns in which no value is plain any more.
record ReadyColumns(JdbcClient jdbc) {

    List<EncryptedColumn> all() {
        return jdbc.sql("select kept_in, name, bound_to, origin from encryption.encrypted_column order by 1, 2")
                .query((row, _) -> new EncryptedColumn(
                        row.getString("kept_in"),
                        row.getString("name"),
                        row.getString("bound_to"),
                        row.getString("origin")))
                .list();
    }

    void add(EncryptedColumn column) {
        jdbc.sql("""
                        insert into encryption.encrypted_column (kept_in, name, bound_to, origin)
                        values (:table, :name, :row, :origin)
                        """)
                .param("table", column.table())
                .param("name", column.name())
                .param("row", column.row())
                .param("origin", column.origin())
                .update();
    }
}
