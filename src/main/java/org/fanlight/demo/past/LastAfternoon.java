package org.fanlight.demo.past;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Role;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.Place;
import org.fanlight.demo.families.Families;
import org.fanlight.frontdoor.Question;
import org.fanlight.worktime.London;

/// What was left unfinished when the front door last closed: calls still being written up, and people to ring back.
record LastAfternoon(World world, Chapter chapter) {

    private static final List<LocalTime> ASKED = List.of(
            LocalTime.of(14, 55),
            LocalTime.of(15, 20),
            LocalTime.of(15, 42),
            LocalTime.of(16, 5),
            LocalTime.of(16, 17));
    private static final LocalTime LAST_CALLS = LocalTime.of(16, 4);
    private static final int CALLS = 5;

    void tell(LocalDate day, Dice dice) {
        for (var time : ASKED) {
            var place = dice.chance(0.6) ? Place.KESTRELBY : Place.SWIFTHOLME;
            var caller = world.callers().one(CallerKind.SCHOOL, place, dice.between(5, 15), dice);
            new OtherTalks(world, chapter).callBack(caller, place, London.at(day, time), dice);
        }
        var workers = world.cast().all(Role.SOCIAL_WORKER).toList();
        for (var call = 0; call < CALLS; call++) {
            var worker = workers.get(call * 3);
            var begun = London.at(day, LAST_CALLS.plusMinutes(3L * call));
            var unfinished = new Call(chapter, dice.id(begun), worker, begun);
            unfinished.begin(Optional.empty());
            unfinished.type(
                    draft(day, worker.unit() == Place.SWIFTHOLME.hub() ? Place.SWIFTHOLME : Place.KESTRELBY, dice),
                    begun.plus(dice.minutes(5, 12)));
        }
    }

    private String draft(LocalDate day, Place place, Dice dice) {
        var family = Families.one(day, dice);
        var child = family.children().getFirst();
        var age = child.ageOn(day);
        var caller = world.callers().one(CallerKind.SCHOOL, place, Math.max(5, age), dice);
        var worry = world.worries().about(Math.max(5, age), dice);
        var words = Words.of(family, List.of(new Named(child.id().value(), child)), caller, Math.max(5, age), dice);
        return Typing.about(caller, place, Phrases.fill(dice.oneOf(worry.saw()), words))
                .answering(Question.WORKING_WELL, Phrases.fill(world.phrases().one("well", dice), words))
                .naming(child.fullName(), child.birth().words())
                .json();
    }
}
