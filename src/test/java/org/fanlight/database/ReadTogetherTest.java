package org.fanlight.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

class ReadTogetherTest {

    private final JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.fresh().dataSource());

    @Test
    void eachQueryGetsItsOwnRows() {
        var id = UUID.randomUUID();
        var together = new ReadTogether(id);
        var twice = together.ask(
                "select cast(? as uuid) as id, n from generate_series(1, 2) n", (row, _) -> row.getInt("n"));
        var none = together.ask("select 1 where cast(? as uuid) is null", (row, _) -> row.getInt(1));
        var same = together.ask("select cast(? as uuid) as id", (row, _) -> row.getObject("id", UUID.class));
        together.read(jdbc);
        assertThat(twice.rows()).containsExactly(1, 2);
        assertThat(none.rows()).isEmpty();
        assertThat(none.first()).isEmpty();
        assertThat(same.first()).contains(id);
    }

    @Test
    void anArrayOfIdsIsAskedAboutAsOne() {
        var ids = new UUID[] {UUID.randomUUID(), UUID.randomUUID()};
        var together = new ReadTogether(ids);
        var found = together.ask("select unnest(cast(? as uuid[])) as id", (row, _) -> row.getObject("id", UUID.class));
        together.read(jdbc);
        assertThat(found.rows()).containsExactly(ids);
    }

    @Test
    void aBrokenQueryIsRefused() {
        var together = new ReadTogether(UUID.randomUUID());
        together.ask("select nothing from nowhere where id = ?", (row, _) -> row.getInt(1));
        assertThatThrownBy(() -> together.read(jdbc)).isInstanceOf(BadSqlGrammarException.class);
    }
}
