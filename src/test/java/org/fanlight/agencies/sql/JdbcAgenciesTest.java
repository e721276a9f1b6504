package org.fanlight.agencies.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fanlight.agencies.Agencies;
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
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class JdbcAgenciesTest {

    private final Ids ids = new Ids();
    private final TestDatabase database = TestDatabase.fresh();
    private final Agencies agencies = new JdbcAgencies(database.dataSource(), Clock.systemUTC());

    private final District larkford = new District(new DistrictId(ids.next()), "Larkford", "LKF");
    private final District amberley = new District(new DistrictId(ids.next()), "Ambervale", "AMB");
    private final Agency council = new Agency(new AgencyId(ids.next()), "Larkshire Council", AgencyKind.COUNCIL);
    private final Agency school = new Agency(new AgencyId(ids.next()), "Brook Trust", AgencyKind.SCHOOL);

    @BeforeEach
    void larkshire() {
        agencies.addDistricts(List.of(larkford, amberley));
        agencies.addAgencies(List.of(council, school));
    }

    @Test
    void districtsAndAgenciesAreListedByName() {
        assertThat(agencies.districts()).containsExactly(amberley, larkford);
        assertThat(agencies.agencies()).containsExactly(school, council);
    }

    @Test
    void eachIsFoundByItsId() {
        Team hub = new Team(new TeamId(ids.next()), council.id(), "Front door", TeamKind.HUB);
        Setting brook = setting("Brook Primary School", larkford);
        agencies.addTeams(List.of(hub));
        agencies.addSettings(List.of(brook));

        assertThat(agencies.find(larkford.id())).contains(larkford);
        assertThat(agencies.find(council.id())).contains(council);
        assertThat(agencies.find(hub.id())).contains(hub);
        assertThat(agencies.find(brook.id())).contains(brook);
        assertThat(agencies.find(new SettingId(ids.next()))).isEmpty();
        assertThat(agencies.find(new TeamId(ids.next()))).isEmpty();
    }

    @Test
    void whatIsAddedIsListedAtOnce() {
        assertThat(agencies.teams()).isEmpty();
        assertThat(agencies.familyHubNetworks()).isEmpty();
        Team hub = new Team(new TeamId(ids.next()), council.id(), "Front door", TeamKind.HUB);
        FamilyHubNetwork network =
                new FamilyHubNetwork(new FamilyHubNetworkId(ids.next()), larkford.id(), "Larkford hubs");

        agencies.addTeams(List.of(hub));
        agencies.addFamilyHubNetworks(List.of(network));

        assertThat(agencies.teams()).containsExactly(hub);
        assertThat(agencies.familyHubNetworks()).containsExactly(network);
    }

    @Test
    void settingsAreFoundByAnyPartOfTheNameOrSomethingLikeIt() {
        Setting brook = setting("Brook Primary School", larkford);
        Setting heron = setting("Heronsgate Nursery", larkford);
        agencies.addSettings(List.of(brook, heron));

        assertThat(agencies.settingsLike("prim", larkford.id())).containsExactly(brook);
        assertThat(agencies.settingsLike("HERONSGAET", larkford.id())).containsExactly(heron);
        assertThat(agencies.settingsLike("zebra", larkford.id())).isEmpty();
    }

    @Test
    void settingsOfAnotherDistrictAreNotOfferedUnlessTheCountyIsSearched() {
        Setting brook = setting("Brook Primary School", amberley);
        agencies.addSettings(List.of(brook));

        assertThat(agencies.settingsLike("brook", larkford.id())).isEmpty();
        assertThat(agencies.settingsLike("brook")).containsExactly(brook);
    }

    @Test
    void noMoreThanTenSettingsAreOffered() {
        agencies.addSettings(IntStream.range(0, 12)
                .mapToObj(number -> setting("Brook School " + number, larkford))
                .toList());

        assertThat(agencies.settingsLike("brook")).hasSize(10);
    }

    @Test
    void wildcardsAndBrokenCharactersFindNothing() {
        agencies.addSettings(List.of(setting("Brook Primary School", larkford)));

        assertThat(agencies.settingsLike("%")).isEmpty();
        assertThat(agencies.settingsLike("_\\\u0000\uD83D")).isEmpty();
        assertThat(agencies.settingsLike("x".repeat(10_000))).isEmpty();
    }

    @Test
    void aNameIsGivenOnce() {
        assertThatThrownBy(() -> agencies.addDistricts(
                        List.of(new District(new DistrictId(UUID.randomUUID()), "Larkford", "XXX"))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private Setting setting(String name, District district) {
        return new Setting(
                new SettingId(ids.next()),
                school.id(),
                district.id(),
                SettingKind.PRIMARY_SCHOOL,
                name,
                "01632 960001",
                "office@brook.example");
    }
}
