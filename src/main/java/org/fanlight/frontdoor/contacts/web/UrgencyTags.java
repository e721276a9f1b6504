package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.Urgency;
import org.fanlight.ui.govuk.Tag;

/// Shows a rating in its colour and, for everybody, in its word.
public final class UrgencyTags {

    private UrgencyTags() {}

    public static Tag of(Urgency urgency) {
        return Tag.of(
                urgency.words(),
                switch (urgency) {
                    case RED -> "red";
                    case AMBER -> "orange";
                    case GREEN -> "green";
                    case BLUE -> "blue";
                });
    }
}
