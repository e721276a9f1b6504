package org.fanlight.demo.load;

import org.fanlight.database.OnBehalf;
import org.fanlight.database.Standpoint;
import org.fanlight.demo.DemoSettings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Sees to it that Larkshire is there before a demonstration says where to look.
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
class LarkshireAtStart implements ApplicationRunner {

    private final BuildLarkshire buildLarkshire;

    LarkshireAtStart(BuildLarkshire buildLarkshire) {
        this.buildLarkshire = buildLarkshire;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        switch (OnBehalf.call(() -> Standpoint.HOUSE, buildLarkshire::build)) {
            case BUILT, BUILT_BEFORE -> {}
            case SOMEBODY_ELSES_COUNTY ->
                System.out.println("This database has a county of its own, so Larkshire was not built in it.");
        }
    }
}
