package org.fanlight.frontdoor.feedback.web.disagreements;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.feedback.Stage;
import org.fanlight.ui.moj.SubNavigation;

/// Which stages the list shows, as chosen in the address.
enum StageChoice {
    MINE("mine", "For me to answer") {
        @Override
        Set<Stage> as(Viewer viewer) {
            return Stage.stagesFor(viewer);
        }
    },
    ALL("all", "All stages") {
        @Override
        Set<Stage> as(Viewer viewer) {
            return EnumSet.allOf(Stage.class);
        }
    };

    private final String code;
    private final String words;

    StageChoice(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// The choice of an address; anything else means the viewer's own.
    static StageChoice of(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code.equals(code))
                .findFirst()
                .orElse(MINE);
    }

    String url() {
        return "/disagreements?stages=" + code;
    }

    /// The way from this choice to the others.
    SubNavigation navigation() {
        return SubNavigation.of(
                "Which disagreements",
                Arrays.stream(values())
                        .map(choice -> SubNavigation.Item.to(choice.words, choice.url(), choice == this))
                        .toArray(SubNavigation.Item[]::new));
    }

    abstract Set<Stage> as(Viewer viewer);
}
