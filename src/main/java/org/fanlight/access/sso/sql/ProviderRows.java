package org.fanlight.access.sso.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanlight.access.Role;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.MailDomain;
import org.fanlight.access.sso.ProviderTerms;
import org.fanlight.access.sso.RoleMapping;
import org.fanlight.database.Moments;
import org.jspecify.annotations.Nullable;

/// A provider and its newest edition in one row.
final class ProviderRows {

    private ProviderRows() {}

    static IdentityProvider provider(ResultSet row, int index) throws SQLException {
        return new IdentityProvider(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("issuer"),
                row.getInt("number"),
                terms(row),
                row.getBoolean("is_open"),
                row.getString("reason"),
                Moments.at(row, "made_at"),
                row.getString("made_by_name"));
    }

    private static ProviderTerms terms(ResultSet row) throws SQLException {
        return new ProviderTerms(
                row.getString("name"),
                row.getString("client_id"),
                row.getString("secret_name"),
                texts(row, "domains").stream().map(MailDomain::new).collect(Collectors.toUnmodifiableSet()),
                row.getString("email_claim"),
                row.getBoolean("asks_verified"),
                row.getString("roles_claim"),
                row.getBoolean("offline_access"),
                Set.copyOf(texts(row, "second_step_values")),
                Duration.ofMinutes(row.getInt("look_again_minutes")),
                mappings(row));
    }

    private static List<RoleMapping> mappings(ResultSet row) throws SQLException {
        var values = texts(row, "mapped_values");
        var roles = texts(row, "mapped_roles");
        var teams = teams(row);
        return IntStream.range(0, values.size())
                .mapToObj(at -> new RoleMapping(values.get(at), Role.valueOf(roles.get(at)), teams[at]))
                .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable UUID[] teams(ResultSet row) throws SQLException {
        var array = row.getArray("mapped_teams");
        return array == null ? new UUID[0] : (UUID[]) array.getArray();
    }
}
