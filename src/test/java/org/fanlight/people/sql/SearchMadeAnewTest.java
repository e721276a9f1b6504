package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.people.Address;
import org.fanlight.people.HouseholdMember;
import org.fanlight.people.Person;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

class SearchMadeAnewTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 4);

    private final TestDatabase database = TestDatabase.fresh();
    private final PeopleOn world = new PeopleOn(database);

    @Test
    void peopleOfAnEarlierMigrationAreFoundAgainAfterTheStart() {
        Stay home = Stay.now(new Address.At("3 The Quay", "LK4 7QT"));
        Person ada = world.known(PeopleOn.child("Ada", "Okafor", BORN).livingAt(home));
        Person ben = world.known(PeopleOn.child("Ben", "Bell", BORN).livingAt(home));
        forgetTheSearch();
        assertThat(world.search().find(PersonQuery.typed("okafor"))).isEmpty();

        start();
        start();

        assertThat(world.search().find(PersonQuery.typed("okafro")))
                .extracting(PersonMatch::id)
                .containsExactly(ada.id());
        assertThat(world.search().householdOf(ada.id()))
                .extracting(HouseholdMember::id)
                .containsExactly(ben.id());
        assertThat(count("select count(*) from people.address where place_key = '' or postcode_key is null"))
                .isZero();
        assertThat(count("select count(*) from people.search_to_make")).isZero();
    }

    /// As the migration leaves it.
    private void forgetTheSearch() {
        database.owner().sql("truncate people.search_row, people.name_word").update();
        database.owner()
                .sql("update people.address set home_key = null, place_key = '', postcode_key = null")
                .update();
        database.owner()
                .sql("insert into people.search_to_make (person_id) select id from people.person")
                .update();
    }

    private void start() {
        new SearchMadeAnew(
                        new NamedParameterJdbcTemplate(database.dataSource()),
                        database.transactions().getTransactionManager(),
                        world.people(),
                        TestEncryption.of(database))
                .afterSingletonsInstantiated();
    }

    private long count(String sql) {
        return database.owner().sql(sql).query(Long.class).single();
    }
}
