package org.fanlight.worktime;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorktimeSetup {

    @Bean
    Clock clock() {
        return Clock.system(London.ZONE);
    }

    @Bean
    Clocks clocks(WorkingCalendars calendars, Rulebooks rulebooks) {
        return new Clocks(calendars, rulebooks);
    }
}
