package org.fanlight.ui.govuk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.Frontend;
import tools.jackson.databind.json.JsonMapper;

/// One example of a component, as GOV.UK Frontend itself renders it.
public record Fixture(String component, String name, Options options, String html) {

    static final Path PACKAGE = Frontend.inPackages("govuk-frontend/dist/govuk");
    private static final Path COMPONENTS = PACKAGE.resolve("components");

    /// Our typed component with what the macro was given.
    public Object ours() {
        return Mappers.BY_COMPONENT.get(component).apply(options);
    }

    /// Its template among ours.
    public String template() {
        return "ui/govuk/" + component;
    }

    /// The names of all components of GOV.UK Frontend, in order.
    public static List<String> components() {
        try (var all = Files.list(COMPONENTS)) {
            return all.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// The one that the Design System shows first.
    public static Fixture usual(String component) {
        return of(component).stream()
                .filter(fixture -> fixture.name().equals("default"))
                .findFirst()
                .orElseThrow();
    }

    static List<Fixture> of(String component) {
        try {
            var json = Files.readString(COMPONENTS.resolve(component).resolve("fixtures.json"));
            var fixtures =
                    (List<?>) JsonMapper.shared().readValue(json, Map.class).get("fixtures");
            return fixtures.stream()
                    .map(each -> (Map<?, ?>) each)
                    .map(each -> new Fixture(
                            component,
                            each.get("name").toString(),
                            Options.of(each.get("options")),
                            each.get("html").toString()))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("Fixtures come with the npm packages: run the Maven build once", missing);
        }
    }
}
