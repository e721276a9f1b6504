package org.fanlight.frontdoor.checks.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.checks.Chase;
import org.fanlight.frontdoor.checks.ChaseCheck;
import org.fanlight.frontdoor.checks.ChaseStep;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Chases an agency, or escalates.
@Controller
class ChaseController {

    private static final int LONGEST_WORDS = 1_000;

    private final ChaseCheck chaseCheck;
    private final ReadContact readContact;
    private final ChecksPages pages;
    private final CheckDesk desk;

    ChaseController(ChaseCheck chaseCheck, ReadContact readContact, ChecksPages pages, CheckDesk desk) {
        this.chaseCheck = chaseCheck;
        this.readContact = readContact;
        this.pages = pages;
        this.desk = desk;
    }

    @Needs(Permission.ASK_AGENCIES)
    @PostMapping("/contacts/{id}/checks/{check}/chases")
    ModelAndView chase(
            @PathVariable UUID id, @PathVariable UUID check, @RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var step = typed.choice("step", ChaseStep.class);
        if (step.isEmpty() || TypedWords.atMost(typed, "words", LONGEST_WORDS).any()) {
            return again(id, viewer, typed, "Choose to chase or to escalate, with 1,000 characters or fewer.");
        }
        var chase = new Chase(step.get(), TypedWords.of(typed, "words"));
        return desk.take(typed, () -> chased(new ContactId(id), new CheckId(check), chase, typed, viewer));
    }

    private Attempt<Supplier<ModelAndView>> chased(
            ContactId contact, CheckId check, Chase chase, Typed typed, Viewer viewer) {
        return switch (chaseCheck.chase(contact, check, chase, viewer)) {
            case ChaseCheck.Result.Chased _ -> new Attempt.Done<>("/contacts/" + contact.value() + "/checks");
            case ChaseCheck.Result.Refused(var why) ->
                new Attempt.Refused<>(() -> again(contact.value(), viewer, typed, why.words()));
            case ChaseCheck.Result.NoSuchCheck _ -> throw new NotFound();
        };
    }

    private ModelAndView again(UUID id, Viewer viewer, Typed typed, String refused) {
        var file = readContact.read(new ContactId(id), viewer).orElseThrow(NotFound::new);
        return Pages.show(
                ContactChecksController.TEMPLATE, pages.chaseAgain(file, viewer, typed, refused), HttpStatus.CONFLICT);
    }
}
