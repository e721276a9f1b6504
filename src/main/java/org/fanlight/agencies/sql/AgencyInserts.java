package org.fanlight.agencies.sql;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.District;
import org.fanlight.agencies.FamilyHubNetwork;
import org.fanlight.agencies.Setting;
import org.fanlight.agencies.Team;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// Adds many rows in one batch.
record AgencyInserts(NamedParameterJdbcOperations jdbc) {

    void districts(Collection<District> districts) {
        batch(
                """
                insert into agencies.district (id, name, code)
                values (:id, :name, :code)
                """,
                districts,
                district -> Map.of("id", district.id().value(), "name", district.name(), "code", district.code()));
    }

    void agencies(Collection<Agency> agencies) {
        batch(
                """
                insert into agencies.agency (id, name, kind)
                values (:id, :name, :kind)
                """,
                agencies,
                agency -> Map.of(
                        "id", agency.id().value(),
                        "name", agency.name(),
                        "kind", agency.kind().name()));
    }

    void teams(Collection<Team> teams) {
        batch(
                """
                insert into agencies.team (id, agency_id, name, kind)
                values (:id, :agency, :name, :kind)
                """,
                teams,
                team -> Map.of(
                        "id", team.id().value(),
                        "agency", team.agency().value(),
                        "name", team.name(),
                        "kind", team.kind().name()));
    }

    void networks(Collection<FamilyHubNetwork> networks) {
        batch(
                """
                insert into agencies.family_hub_network (id, district_id, name)
                values (:id, :district, :name)
                """,
                networks,
                network -> Map.of(
                        "id", network.id().value(),
                        "district", network.district().value(),
                        "name", network.name()));
    }

    void settings(Collection<Setting> settings) {
        batch(
                """
                insert into agencies.setting (id, agency_id, district_id, kind, name, phone, email)
                values (:id, :agency, :district, :kind, :name, :phone, :email)
                """,
                settings,
                setting -> Map.of(
                        "id", setting.id().value(),
                        "agency", setting.agency().value(),
                        "district", setting.district().value(),
                        "kind", setting.kind().name(),
                        "name", setting.name(),
                        "phone", setting.phone(),
                        "email", setting.email()));
    }

    private <T> void batch(String sql, Collection<T> rows, Function<T, Map<String, Object>> values) {
        jdbc.batchUpdate(
                sql, rows.stream().map(values).map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
    }
}
