package org.fanlight.frontdoor.feedback.web.give;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.frontdoor.feedback.FeedbackRefusal;
import org.fanlight.frontdoor.feedback.GiveFeedback;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows what the referrer of a contact is owed and was told, and takes what they are told now.
@Controller
class FeedbackController {

    private static final String TEMPLATE = "frontdoor/feedback/web/give/feedback";

    private final ReadContact readContact;
    private final GiveFeedback giveFeedback;
    private final FeedbackPages pages;
    private final Once once;

    FeedbackController(ReadContact readContact, GiveFeedback giveFeedback, FeedbackPages pages, Once once) {
        this.readContact = readContact;
        this.giveFeedback = giveFeedback;
        this.pages = pages;
        this.once = once;
    }

    @Needs(Permission.GIVE_FEEDBACK)
    @GetMapping("/contacts/{id}/feedback")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(TEMPLATE, pages.fresh(file(id, viewer), viewer));
    }

    @Needs(Permission.GIVE_FEEDBACK)
    @PostMapping("/contacts/{id}/feedback")
    ModelAndView give(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var file = file(id, viewer);
        var form = new FeedbackForm(new Typed(fields));
        var problems = form.problems();
        if (problems.isEmpty()) {
            problems = submit(form, file, viewer);
        }
        return problems.any()
                ? Pages.show(TEMPLATE, pages.again(file, viewer, form, problems), HttpStatus.UNPROCESSABLE_CONTENT)
                : Pages.goTo("/contacts/" + id + "/feedback");
    }

    private Problems submit(FeedbackForm form, ContactFile file, Viewer viewer) {
        Attempt<FeedbackRefusal> attempt = once.attempt(
                "feedback",
                form.typed().raw("_once"),
                () -> Attempt.of(giveFeedback.give(form.feedback(file.contact().id()), viewer)));
        return switch (attempt) {
            case Attempt.Done<FeedbackRefusal> _ -> Problems.none();
            case Attempt.Refused<FeedbackRefusal>(var why) -> FeedbackForm.problemOf(why);
        };
    }

    private ContactFile file(UUID id, Viewer viewer) {
        return readContact.read(new ContactId(id), viewer).orElseThrow(NotFound::new);
    }
}
