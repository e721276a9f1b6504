package org.fanlight.frontdoor.door.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.london;

import org.fanlight.worktime.Calendars;
import org.junit.jupiter.api.Test;

class OpeningWordsTest {

    @Test
    void duringTheDayWeAreOpen() {
        assertThat(at("2026-11-23 10:00"))
                .isEqualTo(new OpeningWords(
                        true, "Today we are open from 8:30am to 5pm", "Tuesday 24 November at 8:30am"));
    }

    @Test
    void beforeOpeningItIsToday() {
        assertThat(at("2026-11-23 07:00"))
                .isEqualTo(new OpeningWords(
                        false, "Today we are open from 8:30am to 5pm", "Monday 23 November at 8:30am"));
    }

    @Test
    void onAFridayEveningItIsMonday() {
        assertThat(at("2026-11-27 17:00").next()).isEqualTo("Monday 30 November at 8:30am");
        assertThat(at("2026-11-27 10:00").today()).isEqualTo("Today we are open from 8:30am to 4:30pm");
    }

    @Test
    void atTheWeekendWeAreClosed() {
        assertThat(at("2026-11-28 12:00"))
                .isEqualTo(new OpeningWords(false, "Today we are closed", "Monday 30 November at 8:30am"));
    }

    private static OpeningWords at(String moment) {
        return OpeningWords.at(london(moment), Calendars.usual());
    }
}
