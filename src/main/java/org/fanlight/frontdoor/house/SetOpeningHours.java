package org.fanlight.frontdoor.house;

import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.worktime.Hub;
import org.fanlight.worktime.OpeningTimes;
import org.fanlight.worktime.OpeningWeek;
import org.fanlight.worktime.SpecialDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says when the front door is open: every week from a day on, or on one day.
@Service
public class SetOpeningHours {

    private final OpeningTimes times;
    private final KeepSaid keep;

    SetOpeningHours(OpeningTimes times, KeepSaid keep) {
        this.times = times;
        this.keep = keep;
    }

    @Transactional
    public HouseResult everyWeek(OpeningWeek week, Saying saying) {
        return keep.keep(
                week, week.from(), saying, FrontDoorDeed.OPENING_HOURS_SET, said -> times.add(Hub.FRONT_DOOR, said));
    }

    @Transactional
    public HouseResult onOneDay(SpecialDay day, Saying saying) {
        return keep.keep(day, day.day(), saying, FrontDoorDeed.SPECIAL_DAY_SET, times::add);
    }
}
