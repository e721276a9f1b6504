package org.fanlight.demo.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.Place;
import org.fanlight.demo.rows.CallBackRow;
import org.fanlight.frontdoor.Question;

/// Talks that become no contact: advice without naming a child, and calls that were for somebody else.
record OtherTalks(World world, Chapter chapter) {

    private static final int PHONE_FIRST_A_DAY = 3;
    private static final double ELSEWHERE_A_DAY = 0.5;

    /// The talks of a working day in one district.
    void on(LocalDate day, Place place, Dice dice) {
        var phoneFirst = world.reach().isPhoneFirst(place, day);
        var talks = phoneFirst ? dice.between(1, PHONE_FIRST_A_DAY + 2) : dice.chance(ELSEWHERE_A_DAY) ? 1 : 0;
        for (var talk = 0; talk < talks; talk++) {
            tell(day, place, phoneFirst && dice.chance(0.3), dice);
        }
    }

    private void tell(LocalDate day, Place place, boolean askedToBeRungBack, Dice dice) {
        var asked = world.seasons().inWorkingHours(day, dice);
        var caller = world.callers()
                .one(dice.chance(0.7) ? CallerKind.SCHOOL : CallerKind.HEALTH, place, dice.between(4, 15), dice);
        var callBack = askedToBeRungBack ? Optional.of(callBack(caller, place, asked, dice)) : Optional.<UUID>empty();
        var begun = askedToBeRungBack ? world.work().after(asked, dice.minutes(15, 105)) : asked;
        var taker = world.cast().atTheDesk(place.hub(), begun, dice);
        var call = new Call(chapter, dice.id(begun), taker, begun);
        call.begin(callBack);
        var ended = begun.plus(dice.minutes(3, 24));
        var ending = !askedToBeRungBack && dice.chance(0.12) ? "NOT_FOR_US" : "CONSULTATION";
        var consulted = ending.equals("CONSULTATION");
        var next = consulted ? world.phrases().one("consult.next", dice) : "";
        var notes = world.phrases().one(consulted ? "consult.topic" : "not-for-us", dice);
        call.type(
                Typing.about(caller, place, notes)
                        .answering(Question.NEXT_STEP, next)
                        .json(),
                ended);
        call.endAs(ending, next, ended);
    }

    /// Somebody asks to be rung back.
    UUID callBack(Caller caller, Place place, Instant at, Dice dice) {
        var id = dice.id(at);
        chapter.add(new CallBackRow(
                id,
                at,
                caller.name(),
                caller.phone(),
                caller.organisation(),
                place.id().value(),
                world.phrases().one("suits", dice)));
        return id;
    }
}
