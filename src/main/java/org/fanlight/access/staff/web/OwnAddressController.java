package org.fanlight.access.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Open;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.access.staff.AccountPost;
import org.fanlight.access.staff.AskForAddress;
import org.fanlight.access.staff.ConfirmAddress;
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

/// Lets somebody sign in with another address, once they have shown that it is theirs.
@Controller
class OwnAddressController {

    static final String ADDRESS = "/account/email";
    private static final String LINK = "/confirm-address/{secret}";

    private final AskForAddress askForAddress;
    private final ConfirmAddress confirmAddress;
    private final SecondSteps steps;
    private final AccountPost post;

    OwnAddressController(
            AskForAddress askForAddress, ConfirmAddress confirmAddress, SecondSteps steps, AccountPost post) {
        this.askForAddress = askForAddress;
        this.confirmAddress = confirmAddress;
        this.steps = steps;
        this.post = post;
    }

    @Needs(Permission.BE_SIGNED_IN)
    @GetMapping(ADDRESS)
    ModelAndView ask(Viewer viewer) {
        return page("", Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.BE_SIGNED_IN)
    @PostMapping(ADDRESS)
    ModelAndView send(@RequestParam Map<String, String> posted, HttpServletRequest request, Viewer viewer) {
        var typed = new Typed(posted);
        var wanted = typed.text("email").toLowerCase(Locale.ROOT);
        if (!post.reaches(wanted)) {
            var problems = Problems.of("email", "Enter an e-mail address, such as name@example.com");
            return page(wanted, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var result =
                askForAddress.ask(wanted, typed.raw("password"), typed.text("code"), request.getRemoteAddr(), viewer);
        return switch (result) {
            case SENT -> Links.outcome(LinkOutcomePage.CONFIRM_FROM_THERE, HttpStatus.OK);
            case WRONG_PASSWORD -> refused(wanted, "password", "The password is not right", viewer);
            case WRONG_CODE -> refused(wanted, "code", "The code is not right, or was used before", viewer);
            case TOO_MANY -> refused(wanted, "password", "Too many tries. Wait 15 minutes and try again", viewer);
        };
    }

    @Open("It may be opened where nobody is signed in; the link is the proof")
    @GetMapping(LINK)
    ModelAndView look(@PathVariable String secret) {
        return confirmAddress
                .wanted(secret)
                .map(wanted -> Pages.show(
                        OurPeopleController.TEMPLATES + "confirmAddress",
                        new ConfirmAddressPage(wanted, "/confirm-address/" + secret)))
                .orElseGet(() -> Links.outcome(LinkOutcomePage.ADDRESS_LINK_NOT_GOOD, HttpStatus.GONE));
    }

    @Open("It may be opened where nobody is signed in; the link is the proof")
    @PostMapping(LINK)
    ModelAndView confirm(@PathVariable String secret) {
        return switch (confirmAddress.confirm(secret)) {
            case DONE -> Links.outcome(LinkOutcomePage.ADDRESS_CONFIRMED, HttpStatus.OK);
            case NO_LONGER_GOOD -> Links.outcome(LinkOutcomePage.ADDRESS_LINK_NOT_GOOD, HttpStatus.GONE);
            case ADDRESS_IN_USE -> Links.outcome(LinkOutcomePage.ADDRESS_IN_USE, HttpStatus.CONFLICT);
        };
    }

    private ModelAndView refused(String wanted, String field, String problem, Viewer viewer) {
        return page(wanted, Problems.of(field, problem), HttpStatus.UNPROCESSABLE_CONTENT, viewer);
    }

    private ModelAndView page(String wanted, Problems problems, HttpStatus status, Viewer viewer) {
        var page = new OwnAddressPage(wanted, steps.find(viewer.accountId()).isPresent(), problems);
        return Pages.show(OurPeopleController.TEMPLATES + "ownAddress", page, status);
    }
}
