package org.fanlight;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Fanlight.class);

    @Test
    void roomsUseOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    @Tag("docs")
    void theDiagramShowsTheRoomsAsTheyAre() throws IOException {
        CommittedDocument.holds(Path.of("docs/modules.md"), """
                # Modules

                Written from the code by `./fanlight docs`. An arrow reads *uses*.

                ```mermaid
                flowchart TD
                %s
                ```

                | Module | What it keeps |
                |---|---|
                %s
                """.formatted(arrows(), sentences()));
    }

    private static String arrows() {
        return modules().flatMap(ModularityTest::arrows).sorted().collect(joining("\n"));
    }

    private static Stream<String> arrows(ApplicationModule module) {
        String name = name(module);
        Stream<String> uses =
                module.getDirectDependencies(MODULES).uniqueModules().map(used -> "  " + name + " --> " + name(used));
        return Stream.concat(Stream.of("  " + name), uses);
    }

    private static String sentences() {
        return modules()
                .map(module -> "| `%s` | %s |".formatted(name(module), sentence(module)))
                .sorted()
                .collect(joining("\n"));
    }

    /// The first line of the module's `package-info.java`.
    private static String sentence(ApplicationModule module) {
        String folder = module.getBasePackage().getName().replace('.', '/');
        try (Stream<String> lines = Files.lines(Path.of("src/main/java", folder, "package-info.java"))) {
            return lines.findFirst().orElseThrow().replaceFirst("^/// ", "");
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<ApplicationModule> modules() {
        return MODULES.stream();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
