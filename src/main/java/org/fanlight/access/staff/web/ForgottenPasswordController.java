package org.fanlight.access.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.fanlight.access.Account;
import org.fanlight.access.Open;
import org.fanlight.access.staff.AccountPaths;
import org.fanlight.access.staff.AccountPost;
import org.fanlight.access.staff.AskForPassword;
import org.fanlight.access.staff.ChooseNewPassword;
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

/// Lets somebody who forgot their password choose another. The first answer is the same for every address.
@Controller
class ForgottenPasswordController {

    private static final String ASK = OurPeopleController.TEMPLATES + "forgottenPassword";
    private static final String LINK = "/new-password/{secret}";

    private final AskForPassword askForPassword;
    private final ChooseNewPassword chooseNewPassword;
    private final AccountPost post;

    ForgottenPasswordController(AskForPassword askForPassword, ChooseNewPassword chooseNewPassword, AccountPost post) {
        this.askForPassword = askForPassword;
        this.chooseNewPassword = chooseNewPassword;
        this.post = post;
    }

    @Open("Whoever forgot their password cannot sign in")
    @GetMapping(AccountPaths.FORGOTTEN_PASSWORD)
    ModelAndView ask() {
        return Pages.show(ASK, new ForgottenPasswordPage("", Problems.none()));
    }

    @Open("Whoever forgot their password cannot sign in; the answer is the same for every address")
    @PostMapping(AccountPaths.FORGOTTEN_PASSWORD)
    ModelAndView send(@RequestParam Map<String, String> posted, HttpServletRequest request) {
        var email = new Typed(posted).text("email");
        if (!post.reaches(email)) {
            var problems = Problems.of("email", "Enter an e-mail address, such as name@example.com");
            return Pages.show(ASK, new ForgottenPasswordPage(email, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        askForPassword.ask(email, request.getRemoteAddr());
        return Links.outcome(LinkOutcomePage.LOOK_INTO_YOUR_POST, HttpStatus.OK);
    }

    @Open("Whoever forgot their password cannot sign in; the link is the proof")
    @GetMapping(LINK)
    ModelAndView show(@PathVariable String secret) {
        return chooseNewPassword
                .owner(secret)
                .map(owner -> page(secret, owner, Problems.none(), HttpStatus.OK))
                .orElseGet(() -> Links.outcome(LinkOutcomePage.PASSWORD_LINK_NOT_GOOD, HttpStatus.GONE));
    }

    @Open("Whoever forgot their password cannot sign in; the link is the proof")
    @PostMapping(LINK)
    ModelAndView choose(@PathVariable String secret, @RequestParam Map<String, String> posted) {
        var form = new PasswordForm(new Typed(posted));
        return chooseNewPassword
                .owner(secret)
                .map(owner -> choose(secret, owner, form))
                .orElseGet(() -> Links.outcome(LinkOutcomePage.PASSWORD_LINK_NOT_GOOD, HttpStatus.GONE));
    }

    private ModelAndView choose(String secret, Account owner, PasswordForm form) {
        var problems = form.problems(List.of(owner.name(), owner.email()));
        if (problems.any()) {
            return page(secret, owner, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (chooseNewPassword.choose(secret, form.password())) {
            case DONE -> Links.outcome(LinkOutcomePage.PASSWORD_KEPT, HttpStatus.OK);
            case NO_LONGER_GOOD, ADDRESS_IN_USE ->
                Links.outcome(LinkOutcomePage.PASSWORD_LINK_NOT_GOOD, HttpStatus.GONE);
        };
    }

    private static ModelAndView page(String secret, Account owner, Problems problems, HttpStatus status) {
        var page = new ChoosePasswordPage(
                "Choose a new password",
                "You are signed out everywhere then, and sign in with the new one.",
                owner.email(),
                "/new-password/" + secret,
                problems);
        return Pages.show(Links.CHOOSE, page, status);
    }
}
