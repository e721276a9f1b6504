package org.fanlight.people.warnings.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.PersonId;
import org.fanlight.people.sql.AddressRows;
import org.fanlight.people.warnings.NewWarning;
import org.fanlight.people.warnings.Signed;
import org.fanlight.people.warnings.Told;
import org.fanlight.people.warnings.Warning;
import org.fanlight.people.warnings.WarningId;
import org.fanlight.people.warnings.WarningKind;
import org.fanlight.people.warnings.WarningNote;
import org.jspecify.annotations.Nullable;

/// Reads rows about warning notes into values.
record WarningRows(Encryption encryption, AddressRows addresses) {

    WarningRows(Encryption encryption) {
        this(encryption, new AddressRows(encryption));
    }

    /// The note without its addresses, which stand in rows of their own.
    WarningNote note(ResultSet row, int number) throws SQLException {
        var verdict = signed(row, "given", WarningColumns.VERDICT, "id", "verdict_words");
        var agreed = row.getBoolean("agreed");
        return new WarningNote(
                new WarningId(row.getObject("id", UUID.class)),
                said(row),
                new Signed(
                        row.getObject("written_by", UUID.class),
                        row.getString("written_by_name"),
                        Moments.at(row, "written_at"),
                        ""),
                row.getString("asked_of_name"),
                row.getObject("review_on", LocalDate.class),
                agreed ? verdict : null,
                agreed ? null : verdict,
                signed(row, "reviewed", WarningColumns.REVIEW, "review_id", "review_words"),
                signed(row, "ended", WarningColumns.ENDING, "id", "reason"));
    }

    Warning.Place place(ResultSet row, int number) throws SQLException {
        return new Warning.Place(row.getLong("id"), addresses.address(row));
    }

    /// The note with the addresses that must not be disclosed.
    static WarningNote with(WarningNote note, List<Warning.Place> places) {
        if (!(note.said().warning() instanceof Warning.DoNotDisclose(var everyAddress, var _))) {
            return note;
        }
        var said = note.said();
        return new WarningNote(
                note.id(),
                new NewWarning(
                        said.person(),
                        new Warning.DoNotDisclose(everyAddress, places),
                        said.words(),
                        said.reviewOn(),
                        said.told(),
                        said.askedOf(),
                        said.follows()),
                note.written(),
                note.askedOfName(),
                note.reviewOn(),
                note.agreed(),
                note.declined(),
                note.kept(),
                note.ended());
    }

    private NewWarning said(ResultSet row) throws SQLException {
        return new NewWarning(
                new PersonId(row.getObject("person_id", UUID.class)),
                warning(row),
                encryption.text(WarningColumns.WORDS, row),
                row.getObject("review_on", LocalDate.class),
                told(row),
                row.getObject("asked_of", UUID.class),
                Optional.ofNullable(row.getObject("follows", UUID.class))
                        .map(WarningId::new)
                        .orElse(null));
    }

    private Warning warning(ResultSet row) throws SQLException {
        return switch (WarningKind.valueOf(row.getString("kind"))) {
            case RISK_TO_CHILDREN -> new Warning.RiskToChildren();
            case RISK_TO_WORKERS -> new Warning.RiskToWorkers();
            case DO_NOT_DISCLOSE -> new Warning.DoNotDisclose(row.getBoolean("every_address"), List.of());
            case COURT_ORDER ->
                new Warning.CourtOrder(
                        encryption.text(WarningColumns.COURT, row),
                        encryption.text(WarningColumns.ORDERS, row),
                        row.getObject("orders_until", LocalDate.class));
        };
    }

    private Told told(ResultSet row) throws SQLException {
        var on = row.getObject("told_on", LocalDate.class);
        return on == null
                ? new Told.No(encryption.text(WarningColumns.NOT_TOLD_BECAUSE, row))
                : new Told.Yes(on, encryption.text(WarningColumns.TOLD_BY, row));
    }

    /// @param act how the columns of the act begin, such as `ended`
    /// @param rowName what names the row that the words are of
    private @Nullable Signed signed(ResultSet row, String act, EncryptedColumn column, String rowName, String words)
            throws SQLException {
        var account = row.getObject(act + "_by", UUID.class);
        return account == null
                ? null
                : new Signed(
                        account,
                        row.getString(act + "_by_name"),
                        Moments.at(row, act + "_at"),
                        encryption.text(column, row.getString(rowName), row.getBytes(words)));
    }
}
