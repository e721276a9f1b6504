package org.fanlight.demo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.demo.rows.AllocationRow;
import org.fanlight.demo.rows.By;
import org.fanlight.demo.rows.NoteRow;
import org.fanlight.encryption.Encryption;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.junit.jupiter.api.Test;

class RowTableTest {

    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private final Encryption encryption = TestEncryption.of(TestDatabase.fresh());
    private final RowEncryption rows = new RowEncryption(encryption, List.of(new FrontDoorColumns()));

    @Test
    void aWriterStandsInTwoColumns() {
        assertThat(RowTable.of(NoteRow.class, rows).copyStatement())
                .isEqualTo(
                        "copy staged_frontdoor_contact_note (id, contact_id, words, written_at, written_by, written_by_name)"
                                + " from stdin");
    }

    @Test
    void whatWouldEndAFieldIsEscapedAndWhatIsMissingIsNull() {
        var lines = new StringBuilder();

        RowTable.of(AllocationRow.class, rows)
                .write(new AllocationRow(ID, ID, ID, "a\tb\nc\\d", Instant.EPOCH, By.THE_PUBLIC), lines);

        assertThat(lines)
                .hasToString("%1$s\t%1$s\t%1$s\ta\\tb\\nc\\\\d\t1970-01-01T00:00:00Z\t\\N\tMember of the public\n"
                        .formatted(ID));
    }

    @Test
    void whatWasSaidIsEncryptedForItsRow() {
        var lines = new StringBuilder();

        RowTable.of(NoteRow.class, rows).write(new NoteRow(ID, ID, "A bruise", Instant.EPOCH, By.THE_PUBLIC), lines);

        var words = lines.toString().split("\t")[2];
        assertThat(words).startsWith("\\\\x");
        assertThat(encryption.text(FrontDoorColumns.NOTE, ID, HexFormat.of().parseHex(words.substring(3))))
                .isEqualTo("A bruise");
    }
}
