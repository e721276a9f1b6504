package org.fanlight.people.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.Relationship;
import org.fanlight.people.RelationshipId;
import org.fanlight.people.RelationshipKind;
import org.fanlight.people.Tie;

/// Reads rows about relationships into values.
record RelationshipRows(Encryption encryption) {

    Relationship relationship(ResultSet row, int number) throws SQLException {
        return new Relationship(
                new RelationshipId(row.getObject("id", UUID.class)),
                PersonRows.personId(row, "from_id"),
                RelationshipKind.valueOf(row.getString("kind")),
                PersonRows.personId(row, "to_id"),
                PersonRows.texts(row, "ties").stream().map(Tie::valueOf).collect(Collectors.toSet()),
                encryption.text(PeopleColumns.CONTEXT, row));
    }
}
