package org.fanlight.frontdoor.checks.web;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.fanlight.ui.forms.Typed;

/// What has just been asked, carried in the address as two numbers.
final class AskNews {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private AskNews() {}

    /// For example "2 questions asked. 1 was not asked again: it still waits for an answer."; else empty.
    static String in(Typed address) {
        var asked = number(address, "asked");
        if (asked.isEmpty()) {
            return "";
        }
        var waited = number(address, "waited").orElse(0);
        return counted(asked.getAsInt(), "question") + " asked."
                + (waited == 0 ? "" : " " + waited + " not asked again: still waiting for an answer.");
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static OptionalInt number(Typed address, String name) {
        var text = address.text(name);
        return NUMBER.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
