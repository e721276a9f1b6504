package org.fanlight.frontdoor.feedback.web.owed;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.contacts.web.DueTags;
import org.fanlight.frontdoor.feedback.OwedFeedback;
import org.fanlight.frontdoor.feedback.OwedFeedbacks;
import org.fanlight.ui.Pages;
import org.fanlight.ui.Paging;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows what is owed to referrers and what is late.
@Controller
class OwedController {

    private static final int SHOWN = 50;

    private final OwedFeedbacks owed;
    private final DueTags dueTags;
    private final Clock clock;

    OwedController(OwedFeedbacks owed, DueTags dueTags, Clock clock) {
        this.owed = owed;
        this.dueTags = dueTags;
        this.clock = clock;
    }

    @Needs(Permission.GIVE_FEEDBACK)
    @GetMapping("/feedback")
    ModelAndView list(@RequestParam Map<String, String> address, Viewer viewer) {
        var typed = new Typed(address);
        var choice = WhoseChoice.of(typed.text("whose"));
        var paging = Paging.in(typed, SHOWN);
        var count = owed.count(choice.as(viewer), clock.instant());
        var lines = owed.list(choice.as(viewer), paging.offset(), SHOWN).stream()
                .map(this::line)
                .toList();
        return Pages.show(
                "frontdoor/feedback/web/owed/owed",
                new OwedPage(
                        words(count),
                        choices(choice),
                        lines,
                        paging.words(count.owed()),
                        paging.pagination(count.owed(), page -> url(choice) + "&page=" + page)));
    }

    private OwedPage.Line line(OwedFeedback feedback) {
        return new OwedPage.Line(
                feedback.reference().words(),
                "/contacts/" + feedback.contact().value() + "/feedback",
                feedback.organisation().isBlank() ? feedback.referrer().words() : feedback.organisation(),
                London.momentWords(feedback.receivedAt()),
                feedback.worker().orElse("Not allocated"),
                dueTags.open(feedback.dueAt()));
    }

    private static SubNavigation choices(WhoseChoice current) {
        return SubNavigation.of(
                "Whose feedback",
                Arrays.stream(WhoseChoice.values())
                        .map(choice -> SubNavigation.Item.to(choice.words(), url(choice), choice == current))
                        .toArray(SubNavigation.Item[]::new));
    }

    private static String url(WhoseChoice choice) {
        return "/feedback?whose=" + choice.code();
    }

    private static String words(OwedFeedbacks.Count count) {
        return count.owed() + " owed, " + count.late() + " of them late";
    }
}
