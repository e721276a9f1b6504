package org.fanlight.bench.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fanlight.bench.LeftBehind;
import org.fanlight.startup.CannotStart;

/// Other people's programs as ordinary processes, each with its log in the folder it works in.
final class Programs {

    private Programs() {}

    static Process start(Path folder, String name, List<String> command) throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(
                Files.createDirectories(folder).resolve(name + ".log").toFile());
        var program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .directory(folder.toFile());
        return LeftBehind.never(program.start());
    }

    /// Where a program is; whoever typed the command reads what to install, if it is nowhere.
    static String needed(String program, String install) {
        return List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin").stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "This needs %s. Run once: sudo apt-get install -y %s".formatted(program, install)))
                .toString();
    }
}
