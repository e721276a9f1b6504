package org.fanlight.bench.web;

import java.util.Map;
import org.fanlight.bench.Unexpected;

/// Somebody who comes to work: signs in by the real page, sees the first one, and leaves.
public final class Arrival {

    private Arrival() {}

    public static void signInAndOut(int port, String email, String password) throws Unexpected {
        try (var browser = new Browser(port)) {
            var token = SignIn.by(browser, email, password);
            browser.get("/").with(200);
            browser.post("/sign-out", Map.of("_csrf", token)).with(302);
        }
    }
}
