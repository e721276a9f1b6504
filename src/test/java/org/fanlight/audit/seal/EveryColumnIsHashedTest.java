package org.fanlight.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.Test;

class EveryColumnIsHashedTest {

    @Test
    void whatAnActHasIsWhatIsHashed() {
        assertThat(columns("act"))
                .containsExactlyInAnyOrder(Arrays.stream(ActColumns.values())
                        .map(ActColumns::column)
                        .toArray(String[]::new));
    }

    @Test
    void noTwoListsOfFieldsLookAlike() {
        assertThat(new Sha256().add("ab").add("c").hash())
                .isNotEqualTo(new Sha256().add("a").add("bc").hash())
                .isNotEqualTo(new Sha256().add("abc").hash());
        assertThat(new Sha256().add("").hash())
                .isNotEqualTo(new Sha256().add((String) null).hash());
    }

    private static List<String> columns(String table) {
        return TestDatabase.fresh()
                .owner()
                .sql(
                        "select column_name from information_schema.columns where table_schema = 'audit' and table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }
}
