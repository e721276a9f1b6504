package org.fanlight.ui.theme;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/// Reads the partnership's look before anything else happens, so that what cannot be used is said at once.
final class OwnTheme implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = Binder.get(context.getEnvironment()).bindOrCreate("fanlight.theme", ThemeSettings.class);
        context.getBeanFactory().registerSingleton("themeFiles", new ThemeFiles(settings));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
