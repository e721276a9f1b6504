package org.fanlight.frontdoor.checks.web;

import org.fanlight.ui.forms.Typed;

/// What has just been asked, carried in the address as two numbers.
final class AskNews {

    private AskNews() {}

    /// For example "2 questions asked. 1 was not asked again: it still waits for an answer."; else empty.
    static String in(Typed address) {
        var asked = address.number("asked");
        if (asked.isEmpty()) {
            return "";
        }
        var waited = address.number("waited").orElse(0);
        return counted(asked.get(), "question") + " asked."
                + (waited == 0 ? "" : " " + waited + " not asked again: still waiting for an answer.");
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
