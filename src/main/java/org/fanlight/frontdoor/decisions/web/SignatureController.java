package org.fanlight.frontdoor.decisions.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.DecisionId;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.frontdoor.decisions.SecondSignature.Verdict;
import org.fanlight.frontdoor.decisions.SignDecision;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Takes a manager's second signature.
@Controller
class SignatureController {

    private final SignDecision signDecision;
    private final ReadContact readContact;
    private final DecisionPages pages;

    SignatureController(SignDecision signDecision, ReadContact readContact, DecisionPages pages) {
        this.signDecision = signDecision;
        this.readContact = readContact;
        this.pages = pages;
    }

    @Needs(Permission.COUNTERSIGN)
    @PostMapping("/contacts/{id}/decisions/{decision}/signature")
    ModelAndView sign(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @RequestParam Map<String, String> fields,
            Viewer viewer) {
        var typed = new Typed(fields);
        var verdict = typed.choice("verdict", Verdict.class);
        var key = "words-" + decision;
        var problems = Problems.none()
                .andIf(verdict.isEmpty(), "verdict-" + decision, "Select whether you agree")
                .andIf(
                        verdict.filter(Verdict.SENT_BACK::equals).isPresent() && typed.isBlank("words"),
                        key,
                        "Write what must be looked at again");
        if (problems.any()) {
            return again(id, viewer, HttpStatus.UNPROCESSABLE_CONTENT, "", typed, problems);
        }
        return switch (signDecision.sign(
                new ContactId(id), new DecisionId(decision), verdict.orElseThrow(), typed.text("words"), viewer)) {
            case SIGNED -> Pages.goTo("/contacts/" + id + "/decisions");
            case OWN_DECISION ->
                again(
                        id,
                        viewer,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "",
                        typed,
                        Problems.of(key, "Somebody else must sign a decision of your own"));
            case DOES_NOT_WAIT ->
                again(
                        id,
                        viewer,
                        HttpStatus.CONFLICT,
                        "This decision does not wait for a signature any more.",
                        typed,
                        Problems.none());
        };
    }

    private ModelAndView again(
            UUID id, Viewer viewer, HttpStatus status, String overtaken, Typed typed, Problems problems) {
        var file = readContact.read(new ContactId(id), viewer).orElseThrow(NotFound::new);
        return Pages.show(
                "frontdoor/decisions/web/decisions", pages.of(file, viewer, overtaken, typed, problems), status);
    }
}
