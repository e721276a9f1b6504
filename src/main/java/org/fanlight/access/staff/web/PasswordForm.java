package org.fanlight.access.staff.web;

import java.util.List;
import org.fanlight.access.staff.PasswordRule;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A password as somebody chose it. It is never shown again.
record PasswordForm(Typed typed) {

    static final String FIELD = "password";

    /// Just as it was typed: spaces count.
    String password() {
        return typed.raw(FIELD);
    }

    /// @param owner name and address of whoever chooses it
    Problems problems(List<String> owner) {
        return PasswordRule.faultOf(password(), owner)
                .map(fault -> Problems.of(FIELD, words(fault)))
                .orElseGet(Problems::none);
    }

    private static String words(PasswordRule.Fault fault) {
        return switch (fault) {
            case TOO_SHORT -> "Choose a password of " + PasswordRule.SHORTEST + " characters or more";
            case TOO_LONG -> "The password must be " + PasswordRule.LONGEST + " characters or fewer";
            case EASY_TO_GUESS -> "That password is easy to guess. Try three or four words that do not belong together";
        };
    }

    @Override
    public String toString() {
        return "a password";
    }
}
