package org.fanlight.access.secondstep.web;

import org.fanlight.access.secondstep.CodeThrottle;
import org.fanlight.access.secondstep.Verdict;
import org.fanlight.ui.forms.Problems;

/// The page that asks for the code after the password. What was typed is a secret and is not shown again.
///
/// @param onPaper whether the form for recovery codes stands open
public record CodePage(Problems problems, boolean onPaper) {

    static final CodePage FRESH = new CodePage(Problems.none(), false);

    private static final String TOO_MANY =
            "Too many tries. Wait " + CodeThrottle.WINDOW.toMinutes() + " minutes and try again";

    static CodePage after(Verdict verdict, CodeForm form) {
        var onPaper = form.isOnPaper();
        var field = onPaper ? CodeForm.PAPER : CodeForm.APP;
        return new CodePage(Problems.of(field, words(verdict, onPaper)), onPaper);
    }

    /// What is wrong with a code, the same for one that never was and one that was used before.
    static String words(Verdict verdict, boolean onPaper) {
        if (verdict == Verdict.TOO_MANY) {
            return TOO_MANY;
        }
        return onPaper
                ? "This recovery code is not right, or was used before"
                : "This code is not right, or was used before. Wait for the next one and type that";
    }
}
