package org.fanlight.demo.past;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.demo.Dice;

/// Who would notice a worry on that day: schools notice little in the holidays, and at weekends few are at work.
record WhoNotices(World world, LocalDate day) {

    private static final List<CallerKind> ALWAYS_THERE =
            List.of(CallerKind.POLICE, CallerKind.POLICE, CallerKind.PUBLIC, CallerKind.HEALTH);

    CallerKind of(Worry worry, int age, Dice dice) {
        var kind = ofItsAge(dice.oftenEarly(worry.noticedBy()), age);
        return isThere(kind, dice) ? kind : dice.oneOf(ALWAYS_THERE);
    }

    private boolean isThere(CallerKind kind, Dice dice) {
        var working = world.work().calendar().isWorkingDay(day);
        return switch (kind) {
            case SCHOOL -> working && (SchoolYear.isTerm(day) || dice.chance(0.15));
            case NURSERY, HOUSING, VOLUNTARY -> working;
            case HEALTH, POLICE, PUBLIC -> true;
        };
    }

    /// Schools know children from four on, nurseries until then, and a midwife those not born yet.
    private static CallerKind ofItsAge(CallerKind kind, int age) {
        if (kind == CallerKind.SCHOOL && age < Worry.YOUNG_UNTIL) {
            return age == 0 ? CallerKind.HEALTH : CallerKind.NURSERY;
        }
        return kind == CallerKind.NURSERY && age > Worry.YOUNG_UNTIL ? CallerKind.SCHOOL : kind;
    }
}
