package org.fanlight.access.staff.web;

import org.fanlight.access.staff.PasswordRule;
import org.fanlight.ui.forms.Problems;

/// Asks somebody who followed a link for a password.
///
/// @param greeting what leads them here
/// @param email what they sign in with
/// @param url the link itself, without which nothing is chosen
public record ChoosePasswordPage(String title, String greeting, String email, String url, Problems problems) {

    public String hint() {
        return "At least " + PasswordRule.SHORTEST
                + " characters. Three or four words that do not belong together are good, and easy to remember.";
    }
}
