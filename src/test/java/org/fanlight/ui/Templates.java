package org.fanlight.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Renders the compiled templates without Spring.
public final class Templates {

    public static final Frame FRAME = new Frame(
            "Fanlight",
            "/",
            "/page",
            "/assets/test",
            Theme.OWN,
            List.of(),
            null,
            null,
            null,
            "/feedback",
            "01632 960100",
            "Monday to Friday, 8:30am to 5pm",
            ZonedDateTime.of(2026, 11, 23, 14, 2, 31, 0, ZoneId.of("Europe/London")));

    /// As the application sets it up.
    public static final TemplateEngine ENGINE = engine();

    private Templates() {}

    public static String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(template + ".jte", parameters, output);
        return output.toString();
    }

    /// A component's template has one parameter.
    public static String render(String template, Object component) {
        var output = new StringOutput();
        ENGINE.render(template + ".jte", component, output);
        return output.toString();
    }

    public static Document page(String template, Map<String, Object> parameters) {
        return Jsoup.parse(render(template, parameters));
    }

    private static TemplateEngine engine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }
}
