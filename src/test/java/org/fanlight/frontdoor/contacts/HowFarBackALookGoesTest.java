package org.fanlight.frontdoor.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.SAM;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanlight.database.Moments;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Stories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HowFarBackALookGoesTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final ContactId contact = new Stories(door).contactFrom(NEIGHBOUR);
    private final ReadContact read = door.the(ReadContact.class);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void aLookAtTheContactAloneIsNoLookAtHistory() {
        read.read(contact, SAM);

        assertThat(looks()).containsExactly(Optional.empty());
    }

    @Test
    void aLookWithEarlierContactsReachesAsFarAsTheyWereLookedFor() {
        var since = door.clock().instant().minus(Duration.ofDays(365));

        read.readWithEarlier(contact, since, SAM);

        assertThat(looks()).containsExactly(Optional.of(since));
    }

    @Test
    void aLookAtWhoLookedReachesBackToWhenItCameIn() {
        var received = read.read(contact, SAM).orElseThrow().contact().receivedAt();

        read.readWithHistory(contact, SAM);

        assertThat(looks()).containsExactly(Optional.empty(), Optional.of(received));
    }

    private List<Optional<Instant>> looks() {
        return door.database()
                .jdbc()
                .sql("select reaches_back_to from audit.act where deed = 'contact.read' order by id")
                .query(HowFarBackALookGoesTest::reach)
                .list();
    }

    private static Optional<Instant> reach(ResultSet row, int index) throws SQLException {
        return Moments.maybe(row, "reaches_back_to");
    }
}
