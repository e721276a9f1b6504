package org.fanlight.access.web;

import org.fanlight.access.SignInThrottle;
import org.fanlight.ui.forms.Problems;

/// The sign-in page, with what was typed but never the password.
public record SignInPage(String email, Problems problems) {

    static SignInPage fresh() {
        return new SignInPage("", Problems.none());
    }

    static SignInPage wrong(String email) {
        return new SignInPage(email, Problems.of("email", "The e-mail address or the password is not right"));
    }

    static SignInPage tooMany(String email) {
        var minutes = SignInThrottle.WINDOW.toMinutes();
        return new SignInPage(
                email, Problems.of("email", "Too many tries. Wait " + minutes + " minutes and try again"));
    }
}
