package org.fanlight.demo.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.fanlight.access.Role;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.county.Place;
import org.fanlight.frontdoor.signatures.SignatureRulebook;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.London;

/// The months before a first day, told chapter by chapter: the same first day always tells the same past.
///
/// @param length how far back it goes
public record Past(LocalDate firstDay, Period length, Clocks clocks, SignatureRulebook signatureRules) {

    private static final long SEED = 20_261_123;
    private static final int DAYS_A_CHAPTER = 14;

    /// Tells the past, which ends when the first day begins.
    ///
    /// @return how many contacts there were
    public long tell(Larkshire county, Consumer<Chapter> reader) {
        var dice = Dice.seeded(SEED);
        var world = world(county);
        var returns = new Returns();
        var chapter = new Chapter(world.end());
        var number = 0L;
        var beginning = firstDay.minus(length);
        opening(world, beginning, chapter, dice.split());
        for (var day : (Iterable<LocalDate>) beginning.datesUntil(firstDay)::iterator) {
            for (var occasion : new Day(world, day, returns).occasions(dice.split())) {
                tell(new Scene(world, occasion, chapter), ++number);
            }
            otherTalks(world, day, chapter, dice.split());
            if (beginning.until(day, ChronoUnit.DAYS) % DAYS_A_CHAPTER == DAYS_A_CHAPTER - 1) {
                reader.accept(chapter);
                chapter = new Chapter(world.end());
            }
        }
        new LastAfternoon(world, chapter).tell(lastWorkingDay(world.work()), dice.split());
        reader.accept(chapter);
        return number;
    }

    private World world(Larkshire county) {
        var work = WorkTime.of(clocks);
        return new World(
                Callers.of(county),
                Cast.of(county, work),
                Phrases.read(),
                Worries.read(),
                work,
                new Seasons(work.calendar()),
                new Reach(firstDay),
                signatureRules,
                end());
    }

    private Instant end() {
        return firstDay.atStartOfDay(London.ZONE).toInstant();
    }

    private void opening(World world, LocalDate beginning, Chapter chapter, Dice dice) {
        var manager = world.cast().all(Role.DUTY_MANAGER).findFirst().orElseThrow();
        world.reach().policies(beginning, manager, dice).forEach(chapter::add);
    }

    private static void tell(Scene scene, long number) {
        var arrived = new Arrival(scene, number).tell();
        var triaged = new Triage(scene, arrived).tell();
        var checked = new Checking(scene, triaged).tell();
        var decided = new Deciding(scene, triaged, checked).tell();
        if (scene.occasion().caller().canBeReached()) {
            var tellingBack = new TellingBack(scene, decided);
            var told = tellingBack.tell();
            tellingBack.askHowItWas(told);
            new Disagreeing(scene, decided, told).tell();
        }
        new SecondThoughts(scene, decided).tell();
    }

    private static void otherTalks(World world, LocalDate day, Chapter chapter, Dice dice) {
        if (world.work().calendar().isWorkingDay(day)) {
            for (var place : Place.values()) {
                new OtherTalks(world, chapter).on(day, place, dice);
            }
        }
    }

    private LocalDate lastWorkingDay(WorkTime work) {
        var day = firstDay.minusDays(1);
        while (!work.calendar().isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
