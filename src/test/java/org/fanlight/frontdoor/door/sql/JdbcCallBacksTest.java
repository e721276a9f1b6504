package org.fanlight.frontdoor.door.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.london;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.frontdoor.door.CallBack;
import org.fanlight.frontdoor.door.CallBackId;
import org.fanlight.frontdoor.door.Policies;
import org.fanlight.frontdoor.door.RungBack;
import org.junit.jupiter.api.Test;

class JdbcCallBacksTest {

    private static final Instant NOW = london("2026-11-23 11:00");

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcCallBacks callBacks =
            new JdbcCallBacks(database.jdbc(), TestEncryption.of(database), database.onBehalf());
    private final JdbcPhoneLines lines = new JdbcPhoneLines(database.jdbc(), database.onBehalf());

    @Test
    void whoAskedFirstWaitsFirstInTheList() {
        var second = asked("2026-11-23 10:30");
        var first = asked("2026-11-23 09:00");

        assertThat(callBacks.waiting()).containsExactly(first, second);
        assertThat(callBacks.find(first.id())).contains(first);
    }

    @Test
    void whoWasRungIsNoLongerWaiting() {
        var rung = asked("2026-11-23 09:00");
        var waiting = asked("2026-11-23 10:30");

        DoorRows.conversation(database.jdbc(), london("2026-11-23 09:40"), rung.id());

        assertThat(callBacks.waiting()).containsExactly(waiting);
        assertThat(lines.traffic(NOW).waiting()).isEqualTo(1);
        assertThat(lines.traffic(NOW).rungBack())
                .containsExactly(new RungBack(london("2026-11-23 09:00"), london("2026-11-23 09:40")));
    }

    @Test
    void aConversationCountsAsTalkingForAQuarterOfAnHourUnlessItEnds() {
        DoorRows.conversation(database.jdbc(), london("2026-11-23 10:44"), null);
        DoorRows.conversation(database.jdbc(), london("2026-11-23 10:46"), null);
        var over = DoorRows.conversation(database.jdbc(), london("2026-11-23 10:50"), null);
        DoorRows.ending(database.jdbc(), over, london("2026-11-23 10:58"));

        assertThat(lines.traffic(NOW).talking()).isEqualTo(1);
    }

    @Test
    void callsBackOfLongAgoSayNothingAboutToday() {
        var old = asked("2026-11-01 09:00");
        DoorRows.conversation(database.jdbc(), london("2026-11-02 09:00"), old.id());

        assertThat(lines.traffic(NOW).rungBack()).isEmpty();
    }

    private CallBack asked(String at) {
        var callBack = new CallBack(
                new CallBackId(UUID.randomUUID()),
                london(at),
                "Ivy Marlowe",
                "01632 960 111",
                "Oakfield Primary School",
                Policies.ALDERBROOK,
                "before three");
        callBacks.add(callBack);
        return callBack;
    }
}
