package org.fanlight.agencies.sql;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.District;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.FamilyHubNetwork;
import org.fanlight.agencies.Setting;
import org.fanlight.agencies.SettingId;
import org.fanlight.agencies.Team;
import org.fanlight.agencies.TeamId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The agencies in PostgreSQL; the small lists are remembered for a minute, settings are always looked up.
@Repository
class JdbcAgencies implements Agencies {

    private final JdbcClient jdbc;
    private final AgencyInserts inserts;
    private final SettingsLike settingsLike;
    private final Remembered<District> districts;
    private final Remembered<Agency> agencies;
    private final Remembered<Team> teams;
    private final Remembered<FamilyHubNetwork> networks;

    JdbcAgencies(DataSource dataSource, Clock clock) {
        jdbc = JdbcClient.create(dataSource);
        inserts = new AgencyInserts(new NamedParameterJdbcTemplate(dataSource));
        settingsLike = new SettingsLike(jdbc);
        districts = new Remembered<>(clock, this::readDistricts);
        agencies = new Remembered<>(clock, this::readAgencies);
        teams = new Remembered<>(clock, this::readTeams);
        networks = new Remembered<>(clock, this::readNetworks);
    }

    @Override
    public List<District> districts() {
        return districts.all();
    }

    @Override
    public List<Agency> agencies() {
        return agencies.all();
    }

    @Override
    public List<Team> teams() {
        return teams.all();
    }

    @Override
    public List<FamilyHubNetwork> familyHubNetworks() {
        return networks.all();
    }

    @Override
    public Optional<District> find(DistrictId id) {
        return districts.one(id, District::id);
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
        return agencies.one(id, Agency::id);
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return teams.one(id, Team::id);
    }

    @Override
    public Optional<Setting> find(SettingId id) {
        return jdbc.sql("""
                        select id, agency_id, district_id, kind, name, phone, email
                        from agencies.setting
                        where id = :id
                        """).param("id", id.value()).query(AgencyRows::setting).optional();
    }

    @Override
    public List<Setting> settingsLike(String typed, DistrictId district) {
        return settingsLike.in(List.of(district.value()), typed);
    }

    @Override
    public List<Setting> settingsLike(String typed) {
        List<UUID> everywhere =
                districts().stream().map(district -> district.id().value()).toList();
        return settingsLike.in(everywhere, typed);
    }

    @Override
    public void addDistricts(Collection<District> added) {
        inserts.districts(added);
        districts.forget();
    }

    @Override
    public void addAgencies(Collection<Agency> added) {
        inserts.agencies(added);
        agencies.forget();
    }

    @Override
    public void addTeams(Collection<Team> added) {
        inserts.teams(added);
        teams.forget();
    }

    @Override
    public void addFamilyHubNetworks(Collection<FamilyHubNetwork> added) {
        inserts.networks(added);
        networks.forget();
    }

    @Override
    public void addSettings(Collection<Setting> added) {
        inserts.settings(added);
    }

    private List<District> readDistricts() {
        return jdbc.sql("""
                        select id, name, code
                        from agencies.district
                        order by name
                        """).query(AgencyRows::district).list();
    }

    private List<Agency> readAgencies() {
        return jdbc.sql("""
                        select id, name, kind
                        from agencies.agency
                        order by name
                        """).query(AgencyRows::agency).list();
    }

    private List<Team> readTeams() {
        return jdbc.sql("""
                        select id, agency_id, name, kind
                        from agencies.team
                        order by name, id
                        """).query(AgencyRows::team).list();
    }

    private List<FamilyHubNetwork> readNetworks() {
        return jdbc.sql("""
                        select id, district_id, name
                        from agencies.family_hub_network
                        order by name
                        """).query(AgencyRows::network).list();
    }
}
