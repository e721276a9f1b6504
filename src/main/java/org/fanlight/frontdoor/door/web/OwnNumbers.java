package org.fanlight.frontdoor.door.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanlight.startup.CannotStart;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/// Refuses to serve the public with telephone numbers that nobody answers, before anything else happens.
final class OwnNumbers implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final Profiles SERVING = Profiles.of("serve");

    /// Ofcom keeps these free for drama: `01632 960100` and its like reach nobody.
    private static final Pattern INVENTED =
            Pattern.compile("(01632960|01(13|14|15|16|17|18|21|31|41|51|61)4960|01914980|02079460|02890180|02920180"
                    + "|03069990|07700900|08081570|09098790)\\d+");

    private static final Pattern DIALLABLE = Pattern.compile("\\d{3,15}");

    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    static {
        SETTINGS.put("fanlight.door.phone", "FANLIGHT_PHONE");
        SETTINGS.put("fanlight.door.duty-phone", "FANLIGHT_DUTY_PHONE");
        SETTINGS.put("fanlight.door.helpline-phone", "FANLIGHT_HELPLINE_PHONE");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.acceptsProfiles(SERVING)) {
            refuse(notOurs(environment));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static void refuse(List<String> settings) {
        if (!settings.isEmpty()) {
            throw new CannotStart(
                    "Set %s to numbers of your own before you serve: people in danger ring what these pages show."
                            .formatted(String.join(", ", settings)));
        }
    }

    private static List<String> notOurs(ConfigurableEnvironment environment) {
        var found = new ArrayList<String>();
        SETTINGS.forEach((property, setting) -> {
            if (!isReal(environment.getProperty(property, ""))) {
                found.add(setting);
            }
        });
        return found;
    }

    private static boolean isReal(String number) {
        var dialled = number.strip().replaceFirst("^(\\+|00)44", "0").replaceAll("[^0-9]", "");
        return DIALLABLE.matcher(dialled).matches()
                && !INVENTED.matcher(dialled).matches();
    }
}
