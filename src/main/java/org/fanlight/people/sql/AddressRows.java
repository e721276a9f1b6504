package org.fanlight.people.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.Address;
import org.fanlight.people.Postcode;

/// Reads rows of people's addresses, with the person they are of, into values.
public record AddressRows(Encryption encryption) {

    public Address address(ResultSet row) throws SQLException {
        List<String> lines = encryption.texts(PeopleColumns.LINES, row);
        return row.getBoolean("no_fixed_abode")
                ? new Address.NoFixedAbode(String.join(" ", lines))
                : new Address.At(lines, new Postcode(encryption.text(PeopleColumns.POSTCODE, row)));
    }
}
