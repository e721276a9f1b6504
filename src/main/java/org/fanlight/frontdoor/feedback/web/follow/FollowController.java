package org.fanlight.frontdoor.feedback.web.follow;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fanlight.access.Open;
import org.fanlight.database.OnBehalf;
import org.fanlight.frontdoor.feedback.Follower;
import org.fanlight.frontdoor.feedback.Followers;
import org.fanlight.frontdoor.feedback.web.follow.FollowPage.Way;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Lets whoever holds a contact's link follow it without an account.
@Controller
@RequestMapping("/follow/{token}")
class FollowController {

    private static final String WHY = "A referrer without an account follows their own contact by an unguessable link";

    private final Followers followers;
    private final FollowDesk desk;
    private final OnBehalf onBehalf;

    FollowController(Followers followers, FollowDesk desk, OnBehalf onBehalf) {
        this.followers = followers;
        this.desk = desk;
        this.onBehalf = onBehalf;
    }

    /// The address itself is the secret: no cache keeps it, no search finds it, no other site is told it.
    @ModelAttribute
    static void keepToOurselves(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @Open(WHY)
    @GetMapping
    ModelAndView show(@PathVariable String token) {
        return with(token, follower -> desk.show(follower, way(token)));
    }

    @Open(WHY)
    @PostMapping("/survey")
    ModelAndView survey(@PathVariable String token, @RequestParam Map<String, String> fields) {
        return with(token, follower -> desk.survey(follower, way(token), new SurveyForm(new Typed(fields))));
    }

    @Open(WHY)
    @PostMapping("/disagreement")
    ModelAndView disagree(@PathVariable String token, @RequestParam Map<String, String> fields) {
        return with(token, follower -> desk.disagree(follower, way(token), new DisagreementForm(new Typed(fields))));
    }

    /// The database too shows no more than the one contact that the link leads to.
    private ModelAndView with(String token, Function<Follower, ModelAndView> serve) {
        var key = new Typed(Map.of("token", token)).id("token").orElseThrow(NotFound::new);
        return onBehalf.holding(key, () -> followers.withLink(key).map(serve).orElseThrow(NotFound::new));
    }

    private static Way way(String token) {
        return new Way("/follow/" + UUID.fromString(token), null);
    }
}
