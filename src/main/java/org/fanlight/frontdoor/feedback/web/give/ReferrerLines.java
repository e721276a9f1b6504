package org.fanlight.frontdoor.feedback.web.give;

import java.util.stream.Stream;
import org.fanlight.frontdoor.contacts.Referrer;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;

/// Who is to be told, and how they can be reached, as rows.
final class ReferrerLines {

    private ReferrerLines() {}

    static SummaryList of(Referrer referrer) {
        return SummaryList.of(Stream.of(
                        Row.of("Who got in touch", orNotGiven(referrer.name())),
                        Row.of("As", referrer.kind().words()),
                        Row.of("Role", joined(referrer.role(), referrer.organisation())),
                        Row.of("Phone", orNotGiven(referrer.phone())),
                        Row.of("E-mail", orNotGiven(referrer.email())))
                .toList());
    }

    private static String joined(String role, String organisation) {
        return role.isBlank() || organisation.isBlank() ? orNotGiven(role + organisation) : role + ", " + organisation;
    }

    private static String orNotGiven(String words) {
        return words.isBlank() ? "Not given" : words;
    }
}
