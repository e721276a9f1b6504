package org.fanlight.frontdoor.decisions.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.frontdoor.decisions.DecideForChild;
import org.fanlight.frontdoor.decisions.Decision;
import org.fanlight.frontdoor.decisions.DecisionResult;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows the decisions of a contact and takes new ones.
@Controller
class DecisionController {

    private static final String TEMPLATE = "frontdoor/decisions/web/decisions";

    private final ReadContact readContact;
    private final DecideForChild decideForChild;
    private final DecisionPages pages;

    DecisionController(ReadContact readContact, DecideForChild decideForChild, DecisionPages pages) {
        this.readContact = readContact;
        this.decideForChild = decideForChild;
        this.pages = pages;
    }

    @Needs(Permission.READ_CONTACTS)
    @GetMapping("/contacts/{id}/decisions")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(TEMPLATE, pages.of(file(id, viewer), viewer, "", Typed.NOTHING, Problems.none()));
    }

    @Needs(Permission.DECIDE)
    @PostMapping("/contacts/{id}/decisions")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = new DecisionForm(new Typed(fields));
        var child = form.typed().id("child").map(NamedPersonId::new).orElseThrow(NotFound::new);
        var problems = form.problems();
        if (problems.any()) {
            return again(id, viewer, HttpStatus.UNPROCESSABLE_CONTENT, "", form, problems);
        }
        return answer(decideForChild.decide(form.decision(id, child), viewer), id, viewer, form);
    }

    private ModelAndView answer(DecisionResult result, UUID id, Viewer viewer, DecisionForm form) {
        return switch (result) {
            case DecisionResult.Made _ -> Pages.goTo("/contacts/" + id + "/decisions");
            case DecisionResult.SomebodyWasFirst(var theirs) ->
                again(id, viewer, HttpStatus.CONFLICT, overtakenBy(theirs), form, Problems.none());
            case DecisionResult.WaitsForSignature(var waiting) ->
                again(
                        id,
                        viewer,
                        HttpStatus.CONFLICT,
                        "It still waits for a manager. " + overtakenBy(waiting),
                        form,
                        Problems.none());
            case DecisionResult.ChildNotIdentified _ ->
                again(
                        id,
                        viewer,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "",
                        form,
                        Problems.of(form.key("outcome"), "Search for this child first, so that no history is missed"));
            case DecisionResult.NoSuchChild _ -> throw new NotFound();
        };
    }

    private static String overtakenBy(Decision theirs) {
        return theirs.decidedByName() + " decided “" + DecisionLines.outcome(theirs) + "” on "
                + London.momentWords(theirs.decidedAt()) + ".";
    }

    private ModelAndView again(
            UUID id, Viewer viewer, HttpStatus status, String overtaken, DecisionForm form, Problems problems) {
        return Pages.show(TEMPLATE, pages.of(file(id, viewer), viewer, overtaken, form.typed(), problems), status);
    }

    private ContactFile file(UUID id, Viewer viewer) {
        return readContact.read(new ContactId(id), viewer).orElseThrow(NotFound::new);
    }
}
