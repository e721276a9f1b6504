package org.fanlight.demo.load;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.fanlight.demo.DemoSettings;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.past.Chapter;
import org.fanlight.demo.past.Past;
import org.fanlight.demo.rows.ContactRow;
import org.fanlight.frontdoor.signatures.SignatureRules;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.London;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Builds Larkshire once, in a database without a county of its own: all of it or nothing.
@Component
@Profile("demo")
public class BuildLarkshire {

    private static final long CONTACTS_A_LINE = 5_000;

    private final JdbcClient jdbc;
    private final FoundLarkshire foundLarkshire;
    private final PutOnRecord putOnRecord;
    private final WarnInLarkshire warnInLarkshire;
    private final Clocks clocks;
    private final SignatureRules signatureRules;
    private final DemoSettings settings;
    private final Clock clock;

    BuildLarkshire(
            JdbcClient jdbc,
            FoundLarkshire foundLarkshire,
            PutOnRecord putOnRecord,
            WarnInLarkshire warnInLarkshire,
            Clocks clocks,
            SignatureRules signatureRules,
            DemoSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.foundLarkshire = foundLarkshire;
        this.putOnRecord = putOnRecord;
        this.warnInLarkshire = warnInLarkshire;
        this.clocks = clocks;
        this.signatureRules = signatureRules;
        this.settings = settings;
        this.clock = clock;
    }

    /// What became of it.
    public enum Result {
        BUILT,
        BUILT_BEFORE,
        /// There are districts that are none of ours: nothing is touched.
        SOMEBODY_ELSES_COUNTY
    }

    @Transactional
    public Result build() {
        var began = clock.instant();
        var today = London.dateOf(began);
        if (!claim(today)) {
            return isBuilt() ? Result.BUILT_BEFORE : Result.SOMEBODY_ELSES_COUNTY;
        }
        say("Building Larkshire: districts, schools, agencies and workers");
        var county = Larkshire.county();
        foundLarkshire.found(county);
        var contacts = tell(county, today);
        putOnRecord.useNumbers(contacts);
        warnInLarkshire.warn(county, today);
        keep(contacts);
        say("Building Larkshire: done, %,d contacts in %d s"
                .formatted(contacts, Duration.between(began, clock.instant()).toSeconds()));
        return Result.BUILT;
    }

    private long tell(Larkshire county, LocalDate today) {
        var past = new Past(today, Period.ofMonths(settings.months()), clocks, signatureRules.current());
        var told = new AtomicLong();
        return new ReadAhead().read(past, county, chapter -> {
            putOnRecord.put(chapter, clock.instant());
            progress(told, chapter);
        });
    }

    private static void progress(AtomicLong told, Chapter chapter) {
        var before = told.get();
        var after = told.addAndGet(
                chapter.rows().stream().filter(ContactRow.class::isInstance).count());
        if (before / CONTACTS_A_LINE < after / CONTACTS_A_LINE) {
            say("Building Larkshire: families and their contacts, %,d so far"
                    .formatted(after / CONTACTS_A_LINE * CONTACTS_A_LINE));
        }
    }

    /// Of two nodes that start at once, the second waits here until the first is done.
    private boolean claim(LocalDate today) {
        return jdbc.sql("""
                insert into demo.larkshire (built_for, began_at, contacts)
                select cast(:today as date), cast(:now as timestamptz), 0
                where not exists (select from agencies.district)
                on conflict do nothing
                """)
                        .param("today", today)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean isBuilt() {
        return jdbc.sql("select exists (select from demo.larkshire)")
                .query(Boolean.class)
                .single();
    }

    private void keep(long contacts) {
        jdbc.sql("update demo.larkshire set contacts = :contacts")
                .param("contacts", contacts)
                .update();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
