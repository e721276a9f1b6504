package org.fanlight.people.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.people.Address;
import org.fanlight.people.HouseholdMember;
import org.fanlight.people.Names;
import org.fanlight.people.NhsNumber;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonMatch;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.Phone;
import org.fanlight.people.Postcode;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/// A house that was in use before anything was encrypted, at its first start with keys.
class AnEarlierHouseTest {

    private static final LocalDate BORN = LocalDate.of(2015, 3, 4);
    private static final PersonId RASA = new PersonId(new UUID(12, 1));
    private static final PersonId JONAS = new PersonId(new UUID(12, 2));

    private final TestDatabase database = TestDatabase.asOf("2026.11.28.01");

    @BeforeEach
    void start() {
        person(RASA, "Rasa");
        person(JONAS, "Jonas");
        owner("update people.person set version = 2, family_name = 'Okafor-Bell'");
        database.migrate();
        TestEncryption.encryptPlain(database);
        new SearchMadeAnew(
                        new NamedParameterJdbcTemplate(database.dataSource()),
                        database.transactions().getTransactionManager(),
                        world().people(),
                        TestEncryption.of(database))
                .afterSingletonsInstantiated();
    }

    @Test
    void everybodyIsReadAsBefore() {
        assertThat(world().people().find(RASA))
                .contains(new Person(
                        RASA,
                        2,
                        PeopleOn.child("Rasa", "Okafor-Bell", BORN)
                                .named(Names.of("Rasa", "Okafor-Bell").alsoCalled("Rasa \"Ra\" Žemaitė", "Ra, R."))
                                .withNhsNumber(new NhsNumber("9990000018"))
                                .livingAt(Stay.now(
                                        new Address.At(List.of("3 The Quay", "Larkford"), new Postcode("LK4 7QT"))))
                                .reachedOn(new Phone("07700 900123"))));
        assertThat(world().texts(
                                PeopleColumns.FAMILY_NAME.copiedTo("people.person_version", "person_id"),
                                "select person_id, family_name from people.person_version order by person_id, version"))
                .containsExactly("Žemaitė", "Okafor-Bell", "Žemaitė", "Okafor-Bell");
        assertThat(world().texts(PeopleColumns.SEARCHED, "select person_id, words from people.search_made"))
                .containsExactlyInAnyOrder("rasa", "");
    }

    @Test
    void everybodyIsFoundAsBefore() {
        assertThat(world().search().find(PersonQuery.typed("jonsa okafr")))
                .extracting(PersonMatch::id)
                .containsExactly(JONAS);
        assertThat(world().search().householdOf(RASA))
                .extracting(HouseholdMember::id)
                .containsExactly(JONAS);
    }

    @Test
    void nothingOfItStandsInTheTablesAnyMore() {
        for (String table : List.of("person", "person_version", "address", "phone", "search_made", "search_row")) {
            for (String words : List.of("Rasa", "Okafor", "Quay", "LK4", "900123", "9990000018")) {
                assertThat(table(table))
                        .as(table)
                        .doesNotContain(words, HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private void person(PersonId id, String given) {
        owner("""
                with added as (
                  insert into people.person (
                    id, version, given_name, middle_name, family_name, known_as, other_names, birth_kind, birth_on, sex,
                    ethnicity, language, interpreter, disabilities, nhs_number, recorded_at)
                  values (
                    '%1$s', 1, '%2$s', '', 'Žemaitė', '', array['Rasa "Ra" Žemaitė', 'Ra, R.'], 'KNOWN', '2015-03-04', 'U',
                    'NOBT', '', 'NOT_ASKED', '{}', '9990000018', now())),
                reached as (
                  insert into people.phone (person_id, number, recorded_at)
                  values ('%1$s', '07700 900123', now())),
                searched as (
                  insert into people.search_made (person_id, words, offered, at)
                  values ('%1$s', '%3$s', '{}', now()))
                insert into people.address (person_id, lines, postcode, no_fixed_abode, home_key, recorded_at)
                values ('%1$s', '{3 The Quay,Larkford}', 'LK4 7QT', false, 'LK47QT 3 the quay', now())
                """.formatted(id.value(), given, given.equals("Rasa") ? "rasa" : ""));
    }

    private PeopleOn world() {
        return new PeopleOn(database);
    }

    private String table(String table) {
        return database.owner()
                .sql("select coalesce(string_agg(t::text, ' '), '') from people." + table + " t")
                .query(String.class)
                .single();
    }

    private void owner(String statement) {
        database.owner().sql(statement).update();
    }
}
