package org.fanlight.ui.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/// Knows under which version the styles, scripts and pictures of this build are served.
@Component
class Assets {

    private final String version = read().getProperty("version");

    String version() {
        return version;
    }

    String root() {
        return "/assets/" + version;
    }

    private static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("static/assets/assets.properties"));
        } catch (IOException missing) {
            throw new UncheckedIOException("The front end is not built: run the Maven build once", missing);
        }
    }
}
