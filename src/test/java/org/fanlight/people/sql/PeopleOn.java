package org.fanlight.people.sql;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.Encryption;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.people.AddPerson;
import org.fanlight.people.AmendPerson;
import org.fanlight.people.BirthDate;
import org.fanlight.people.LookAtPerson;
import org.fanlight.people.Names;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Recording;
import org.fanlight.people.RelatePeople;
import org.fanlight.people.SearchForPeople;
import org.fanlight.people.Sex;
import org.fanlight.people.matching.PeopleSearch;

/// The module of people on a database, without Spring and on a fixed day.
public final class PeopleOn {

    public static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    public static final Actor SAM = new Actor(new UUID(7, 7), "Sam Ade", "Social worker");

    private final TestDatabase database;
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Ids ids = new Ids();
    private final Encryption encryption;

    public PeopleOn(TestDatabase database) {
        this.database = database;
        this.encryption = TestEncryption.of(database);
    }

    public People people() {
        return new JdbcPeople(database.dataSource(), encryption);
    }

    public PeopleSearch search() {
        var cautions = new JdbcCautions(database.dataSource(), database.onBehalf(), encryption);
        return new JdbcPeopleSearch(database.jdbc(), encryption, people(), cautions, clock);
    }

    public AddPerson addPerson(AuditTrail trail) {
        return new AddPerson(people(), search(), new JdbcSearchesMade(database.jdbc(), encryption), trail, ids, clock);
    }

    public AmendPerson amendPerson(AuditTrail trail) {
        return new AmendPerson(people(), trail, clock);
    }

    public RelatePeople relatePeople(AuditTrail trail) {
        return new RelatePeople(people(), trail, ids, clock);
    }

    public SearchForPeople searchForPeople(AuditTrail trail) {
        return new SearchForPeople(search(), trail, ids);
    }

    public LookAtPerson lookAtPerson(AuditTrail trail) {
        return new LookAtPerson(people(), search(), trail);
    }

    /// Puts a person on record as they are.
    public Person known(Particulars particulars) {
        Person person = Person.first(new PersonId(ids.next()), particulars);
        people().add(recorded(person));
        return person;
    }

    /// @param query of an encrypted column and what names its rows
    List<String> texts(EncryptedColumn column, String query) {
        return database.jdbc()
                .sql(query)
                .query((row, _) -> encryption.text(column, row))
                .list();
    }

    public static <T> Recording<T> recorded(T what) {
        return new Recording<>(what, NOW, SAM);
    }

    /// A child with a full name and birthday.
    public static Particulars child(String given, String family, LocalDate born) {
        return Particulars.of(Names.of(given, family), new BirthDate.Known(born), Sex.U);
    }
}
