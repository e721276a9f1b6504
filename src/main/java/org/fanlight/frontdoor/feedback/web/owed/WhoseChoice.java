package org.fanlight.frontdoor.feedback.web.owed;

import java.util.Arrays;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.feedback.Whose;

/// Whose owed feedback the list shows, as chosen in the address.
enum WhoseChoice {
    EVERYBODY("everybody", "Everybody’s") {
        @Override
        Whose as(Viewer viewer) {
            return new Whose.Everybody();
        }
    },
    TEAM("team", "My team’s") {
        @Override
        Whose as(Viewer viewer) {
            return viewer.team() == null ? new Whose.Everybody() : new Whose.Team(viewer.team());
        }
    },
    MINE("mine", "Mine") {
        @Override
        Whose as(Viewer viewer) {
            return new Whose.Worker(viewer.accountId());
        }
    };

    private final String code;
    private final String words;

    WhoseChoice(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// The choice of an address; anything else means everybody's.
    static WhoseChoice of(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code.equals(code))
                .findFirst()
                .orElse(EVERYBODY);
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    abstract Whose as(Viewer viewer);
}
