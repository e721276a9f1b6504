package org.fanlight.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The npm packages of the build, and Node to run scripts on them.
public final class Frontend {

    private static final Path FOLDER = Path.of(System.getProperty("fanlight.frontend", "src/main/frontend"))
            .toAbsolutePath();

    private Frontend() {}

    /// A folder or file of the packages.
    public static Path inPackages(String path) {
        return FOLDER.resolve("node_modules").resolve(path);
    }

    /// A script of the test resources, told first where the folder with `node_modules` is.
    public static ProcessBuilder node(String script, String... arguments) {
        var command = new ArrayList<>(List.of("node", "src/test/resources/" + script, FOLDER.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
