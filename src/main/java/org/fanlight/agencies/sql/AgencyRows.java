package org.fanlight.agencies.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.agencies.District;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.FamilyHubNetwork;
import org.fanlight.agencies.FamilyHubNetworkId;
import org.fanlight.agencies.Setting;
import org.fanlight.agencies.SettingId;
import org.fanlight.agencies.SettingKind;
import org.fanlight.agencies.Team;
import org.fanlight.agencies.TeamId;
import org.fanlight.agencies.TeamKind;

/// Reads one row of each table into its value.
final class AgencyRows {

    private AgencyRows() {}

    static District district(ResultSet row, int number) throws SQLException {
        return new District(new DistrictId(id(row, "id")), row.getString("name"), row.getString("code"));
    }

    static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyId(id(row, "id")), row.getString("name"), AgencyKind.valueOf(row.getString("kind")));
    }

    static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                new TeamId(id(row, "id")),
                new AgencyId(id(row, "agency_id")),
                row.getString("name"),
                TeamKind.valueOf(row.getString("kind")));
    }

    static FamilyHubNetwork network(ResultSet row, int number) throws SQLException {
        return new FamilyHubNetwork(
                new FamilyHubNetworkId(id(row, "id")), new DistrictId(id(row, "district_id")), row.getString("name"));
    }

    static Setting setting(ResultSet row, int number) throws SQLException {
        return new Setting(
                new SettingId(id(row, "id")),
                new AgencyId(id(row, "agency_id")),
                new DistrictId(id(row, "district_id")),
                SettingKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
