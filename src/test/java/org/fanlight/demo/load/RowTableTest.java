package org.fanlight.demo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.demo.rows.By;
import org.fanlight.demo.rows.NoteRow;
import org.junit.jupiter.api.Test;

class RowTableTest {

    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    @Test
    void aWriterStandsInTwoColumns() {
        assertThat(RowTable.of(NoteRow.class).copyStatement())
                .isEqualTo(
                        "copy staged_frontdoor_contact_note (id, contact_id, words, written_at, written_by, written_by_name)"
                                + " from stdin");
    }

    @Test
    void whatWouldEndAFieldIsEscapedAndWhatIsMissingIsNull() {
        var lines = new StringBuilder();

        RowTable.of(NoteRow.class).write(new NoteRow(ID, ID, "a\tb\nc\\d", Instant.EPOCH, By.THE_PUBLIC), lines);

        assertThat(lines)
                .hasToString(
                        "%s\t%s\ta\\tb\\nc\\\\d\t1970-01-01T00:00:00Z\t\\N\tMember of the public\n".formatted(ID, ID));
    }
}
