package org.fanlight.access.clients.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanlight.access.Scope;

/// Scopes as a column keeps them.
final class Scopes {

    private Scopes() {}

    static String[] column(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::name).toArray(String[]::new);
    }

    static Set<Scope> of(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(Scope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
