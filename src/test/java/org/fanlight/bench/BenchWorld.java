package org.fanlight.bench;

import java.time.Clock;
import org.fanlight.access.Accounts;
import org.fanlight.agencies.Agencies;
import org.fanlight.bench.ports.PortWorker;
import org.fanlight.bench.ports.Ports;
import org.fanlight.bench.seed.HireStaff;
import org.fanlight.bench.seed.Seeding;
import org.fanlight.bench.seed.Staff;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.Presence;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.frontdoor.conversations.EndConversation;
import org.fanlight.frontdoor.conversations.ReadConversation;
import org.fanlight.frontdoor.conversations.SaveDraft;
import org.fanlight.frontdoor.conversations.StartConversation;
import org.fanlight.frontdoor.decisions.DecideForChild;
import org.fanlight.frontdoor.decisions.Decisions;
import org.fanlight.frontdoor.worklists.Worklists;
import org.fanlight.people.People;
import org.fanlight.people.SearchForPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The bench's own world in a test: a seeded database and a worker without pages.
final class BenchWorld implements AutoCloseable {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Staff staff =
            new HireStaff(door.the(Accounts.class), door.the(Agencies.class)).hire(2, "no password");

    void growTo(int contacts) {
        var login = door.database().ownerLogin();
        var owner = new DriverManagerDataSource(login.url(), login.user(), login.password());
        new Seeding(owner, door.database().transactions(), door.the(People.class), encryption(), _ -> {})
                .growTo(contacts, staff, door.clock().instant());
    }

    Worker worker(Acknowledged acknowledged) {
        var material = Material.in(jdbc(), 1_000, staff.districts());
        return new PortWorker(ports(), staff.workers().getFirst().viewer(), material, acknowledged, 1);
    }

    Encryption encryption() {
        return door.the(Encryption.class);
    }

    <T> T the(Class<T> part) {
        return door.the(part);
    }

    JdbcClient jdbc() {
        return door.database().jdbc();
    }

    long count(String sql) {
        return jdbc().sql(sql).query(Long.class).single();
    }

    private Ports ports() {
        return new Ports(
                door.the(Worklists.class),
                door.the(People.class),
                door.the(Agencies.class),
                door.the(ReadContact.class),
                door.the(ContactFiles.class),
                door.the(Standings.class),
                door.the(Presence.class),
                door.the(Accounts.class),
                door.the(StartConversation.class),
                door.the(ReadConversation.class),
                door.the(SaveDraft.class),
                door.the(EndConversation.class),
                door.the(Decisions.class),
                door.the(DecideForChild.class),
                door.the(SearchForPeople.class),
                door.the(Clock.class));
    }

    @Override
    public void close() {
        door.close();
    }
}
