package org.fanlight.demo.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.fanlight.demo.county.Body;
import org.fanlight.demo.county.Worker;
import org.fanlight.demo.rows.CheckAnswerRow;
import org.fanlight.demo.rows.CheckRow;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.ui.forms.PartialDate;
import org.fanlight.worktime.London;

/// An agency answers a check: what it found, what it searched and whom to speak to.
record Answering(Scene scene, CheckRow check, Named about, Body body) {

    private static final int YEARS_ON_FILE = 8;

    void tell(Instant at) {
        var checker = scene.world().cast().checker(body, scene.dice());
        var day = London.dateOf(at);
        scene.add(
                switch (scene.dice().weighted(27, 29, 41, 3)) {
                    case 0 ->
                        answer(
                                "CURRENT",
                                at,
                                checker,
                                Optional.of(day.minusDays(scene.dice().between(2, 60))));
                    case 1 ->
                        answer(
                                "HISTORIC",
                                at,
                                checker,
                                Optional.of(day.minusDays(scene.dice().between(200, 1500))));
                    case 2 -> answer("NONE_FOUND", at, checker, Optional.empty());
                    default -> declined(at, checker);
                });
        scene.act(FrontDoorDeed.CHECK_ANSWERED, checker, at);
    }

    private CheckAnswerRow answer(String finding, Instant at, Worker checker, Optional<LocalDate> lastSeen) {
        var day = London.dateOf(at);
        return new CheckAnswerRow(
                check.id(),
                finding,
                day.minusYears(YEARS_ON_FILE),
                day,
                "All of Larkshire",
                day,
                lastSeen.map(seen -> seen.minusDays(scene.dice().between(30, 700)))
                        .map(Answering::monthOf)
                        .orElse(null),
                lastSeen.map(LocalDate::toString).orElse(null),
                checker.name() + ", " + body.words(),
                lastSeen.isPresent()
                        ? scene.say(
                                "found." + records(), "name", about.relative().calledBy())
                        : "",
                at,
                checker.by());
    }

    private CheckAnswerRow declined(Instant at, Worker checker) {
        return new CheckAnswerRow(
                check.id(), "DECLINED", null, null, "", null, null, null, "", scene.say("declined"), at, checker.by());
    }

    /// Who joined when is seldom known to the day.
    private static String monthOf(LocalDate day) {
        return new PartialDate.InMonth(YearMonth.from(day)).written();
    }

    private String records() {
        return switch (body) {
            case POLICE -> "police";
            case COMMUNITY_HEALTH, HOSPITALS_WEST, HOSPITALS_EAST -> "health";
            case EDUCATION -> "school";
            case HOUSING -> "housing";
            case PROBATION, YOUTH_JUSTICE -> "justice";
            default -> "help";
        };
    }
}
