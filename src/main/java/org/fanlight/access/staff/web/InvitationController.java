package org.fanlight.access.staff.web;

import java.util.List;
import java.util.Map;
import org.fanlight.access.Open;
import org.fanlight.access.staff.AcceptInvitation;
import org.fanlight.access.staff.StaffMember;
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

/// Where the link of an invitation leads. To look changes nothing: mail filters follow links before people do.
@Controller
class InvitationController {

    private static final String ADDRESS = "/invitation";

    private final AcceptInvitation acceptInvitation;

    InvitationController(AcceptInvitation acceptInvitation) {
        this.acceptInvitation = acceptInvitation;
    }

    @Open("Whoever was invited cannot sign in yet; the link is the proof")
    @GetMapping(ADDRESS + "/{secret}")
    ModelAndView ask(@PathVariable String secret) {
        return acceptInvitation
                .invited(secret)
                .map(newcomer -> page(secret, newcomer, Problems.none(), HttpStatus.OK))
                .orElseGet(() -> Links.outcome(LinkOutcomePage.INVITATION_NOT_GOOD, HttpStatus.GONE));
    }

    @Open("Whoever was invited cannot sign in yet; the link is the proof")
    @PostMapping(ADDRESS + "/{secret}")
    ModelAndView accept(@PathVariable String secret, @RequestParam Map<String, String> posted) {
        var form = new PasswordForm(new Typed(posted));
        return acceptInvitation
                .invited(secret)
                .map(newcomer -> accept(secret, newcomer, form))
                .orElseGet(() -> Links.outcome(LinkOutcomePage.INVITATION_NOT_GOOD, HttpStatus.GONE));
    }

    private ModelAndView accept(String secret, StaffMember newcomer, PasswordForm form) {
        var problems = form.problems(List.of(newcomer.name(), newcomer.email()));
        if (problems.any()) {
            return page(secret, newcomer, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (acceptInvitation.accept(secret, form.password())) {
            case DONE -> Links.outcome(LinkOutcomePage.PASSWORD_KEPT, HttpStatus.OK);
            case NO_LONGER_GOOD -> Links.outcome(LinkOutcomePage.INVITATION_NOT_GOOD, HttpStatus.GONE);
            case ADDRESS_IN_USE -> Links.outcome(LinkOutcomePage.ADDRESS_IN_USE, HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView page(String secret, StaffMember newcomer, Problems problems, HttpStatus status) {
        var page = new ChoosePasswordPage(
                "Choose a password",
                "Welcome, " + newcomer.name() + ". Your agency has invited you to sign in here.",
                newcomer.email(),
                ADDRESS + "/" + secret,
                problems);
        return Pages.show(Links.CHOOSE, page, status);
    }
}
