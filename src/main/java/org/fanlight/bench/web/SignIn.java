package org.fanlight.bench.web;

import java.util.Map;
import org.fanlight.bench.Unexpected;

/// The real sign-in page.
public final class SignIn {

    private SignIn() {}

    /// @return the token that forms carry from then on
    public static String by(Browser browser, String email, String password) throws Unexpected {
        var token = browser.get("/sign-in")
                .with(200)
                .between("name=\"_csrf\" value=\"", "\"")
                .orElseThrow(() -> new Unexpected("GET /sign-in has no form"));
        var home = browser.post("/sign-in", Map.of("email", email, "password", password, "_csrf", token))
                .with(302)
                .location();
        if (home.contains("sign-in")) {
            throw new Unexpected("POST /sign-in refused");
        }
        return token;
    }
}
