package org.fanlight.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// One Chromium for the whole test run: the one that `./fanlight check` names, else Debian's, else Playwright's own.
public final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static final Browser RUNNING = launch();

    private Chromium() {}

    public static Browser running() {
        return RUNNING;
    }

    private static Browser launch() {
        var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        Stream.of(System.getenv("FANLIGHT_CHROMIUM"), "/usr/bin/chromium")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(options::setExecutablePath);
        return Playwright.create().chromium().launch(options);
    }
}
