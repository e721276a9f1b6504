package org.fanlight.frontdoor.feedback.web.follow;

import java.util.List;
import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.feedback.Follower;
import org.fanlight.frontdoor.feedback.Followers;
import org.fanlight.frontdoor.feedback.OwnContact;
import org.fanlight.frontdoor.feedback.OwnContacts;
import org.fanlight.frontdoor.feedback.web.follow.FollowPage.Way;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Pagination;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Lets professionals follow the contacts they made, after sign-in.
@Controller
@RequestMapping("/my-contacts")
class MyContactsController {

    private static final int SHOWN = 20;
    private static final String HERE = "/my-contacts";

    private final OwnContacts contacts;
    private final Followers followers;
    private final FollowDesk desk;

    MyContactsController(OwnContacts contacts, Followers followers, FollowDesk desk) {
        this.contacts = contacts;
        this.followers = followers;
        this.desk = desk;
    }

    @Needs(Permission.FOLLOW_OWN_CONTACTS)
    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String before, Viewer viewer) {
        var oneMore = Reference.typed(before)
                .map(reference -> contacts.ofAccountBefore(viewer.accountId(), reference, SHOWN + 1))
                .orElseGet(() -> contacts.ofAccount(viewer.accountId(), SHOWN + 1));
        var shown = oneMore.stream().limit(SHOWN).toList();
        var lines = shown.stream().map(MyContactsController::line).toList();
        var earlier = oneMore.size() > SHOWN ? earlierThan(shown) : null;
        return Pages.show("frontdoor/feedback/web/follow/my-contacts", new MyContactsPage(lines, earlier));
    }

    @Needs(Permission.FOLLOW_OWN_CONTACTS)
    @GetMapping("/{reference}")
    ModelAndView show(@PathVariable String reference, Viewer viewer) {
        return desk.show(follower(reference, viewer), way(reference));
    }

    @Needs(Permission.FOLLOW_OWN_CONTACTS)
    @PostMapping("/{reference}/survey")
    ModelAndView survey(@PathVariable String reference, @RequestParam Map<String, String> fields, Viewer viewer) {
        return desk.survey(follower(reference, viewer), way(reference), new SurveyForm(new Typed(fields)));
    }

    @Needs(Permission.FOLLOW_OWN_CONTACTS)
    @PostMapping("/{reference}/disagreement")
    ModelAndView disagree(@PathVariable String reference, @RequestParam Map<String, String> fields, Viewer viewer) {
        return desk.disagree(follower(reference, viewer), way(reference), new DisagreementForm(new Typed(fields)));
    }

    private Follower follower(String reference, Viewer viewer) {
        return Reference.typed(reference)
                .flatMap(known -> followers.signedIn(viewer, known))
                .orElseThrow(NotFound::new);
    }

    private static Way way(String reference) {
        return new Way(url(Reference.typed(reference).orElseThrow(NotFound::new)), HERE);
    }

    private static MyContactsPage.Line line(OwnContact contact) {
        return new MyContactsPage.Line(
                contact.reference().words(),
                url(contact.reference()),
                London.momentWords(contact.receivedAt()),
                contact.progress().words());
    }

    private static Pagination earlierThan(List<OwnContact> shown) {
        return Pagination.of(
                null, HERE + "?before=" + shown.getLast().reference().words(), List.of());
    }

    private static String url(Reference reference) {
        return HERE + "/" + reference.words();
    }
}
