package org.fanlight.access.staff.web;

import java.util.Locale;
import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.staff.AccountPost;
import org.fanlight.access.staff.InviteColleague;
import org.fanlight.access.staff.StaffRefusal;
import org.fanlight.access.staff.Uncoordinated;
import org.fanlight.access.staff.Workplace;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.SelectItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the operator invites the first coordinator of an agency.
@Controller
class CoordinatorsController {

    static final String ADDRESS = "/coordinators";

    private static final int LONGEST_NAME = 120;

    private final Uncoordinated uncoordinated;
    private final InviteColleague inviteColleague;
    private final AccountPost post;
    private final Once once;

    CoordinatorsController(Uncoordinated uncoordinated, InviteColleague inviteColleague, AccountPost post, Once once) {
        this.uncoordinated = uncoordinated;
        this.inviteColleague = inviteColleague;
        this.post = post;
        this.once = once;
    }

    @Needs(Permission.APPOINT_COORDINATORS)
    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam(required = false) String appointed, Viewer viewer) {
        return page(appointed != null, Typed.NOTHING, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.APPOINT_COORDINATORS)
    @PostMapping(ADDRESS)
    ModelAndView appoint(@RequestParam Map<String, String> posted, Viewer viewer) {
        var typed = new Typed(posted);
        var problems = problems(typed);
        if (problems.any()) {
            return page(false, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var attempt = once.attempt(
                "appoint coordinator",
                typed.raw("_once"),
                () -> Attempt.of(inviteColleague.appoint(
                        typed.id("agency").orElseThrow(),
                        typed.text("name").replaceAll("\\s+", " "),
                        typed.text("email").toLowerCase(Locale.ROOT),
                        viewer)));
        return switch (attempt) {
            case Attempt.Done<StaffRefusal> _ -> Pages.goTo(ADDRESS + "?appointed");
            case Attempt.Refused<StaffRefusal>(var why) ->
                page(false, typed, problems(why), HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        };
    }

    private Problems problems(Typed typed) {
        return Problems.none()
                .andIf(typed.id("agency").isEmpty(), "agency", "Select an agency")
                .andIf(typed.isBlank("name"), "name", "Enter their name")
                .andIf(typed.text("name").length() > LONGEST_NAME, "name", "The name must be 120 characters or fewer")
                .andIf(
                        !post.reaches(typed.text("email")),
                        "email",
                        "Enter an e-mail address, such as name@example.com");
    }

    private static Problems problems(StaffRefusal why) {
        return switch (why) {
            case THERE_ALREADY -> Problems.of("email", "Somebody of the agency has this e-mail address already");
            case NOT_ITS_ROLE,
                    NOT_ITS_TEAM,
                    HAS_COORDINATOR,
                    YOURSELF,
                    LAST_COORDINATOR,
                    CHANGED_MEANWHILE,
                    MOVED_MEANWHILE -> Problems.of("agency", OurPeoplePages.words(why));
        };
    }

    private ModelAndView page(boolean appointed, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        var agencies = uncoordinated.agencies(viewer);
        var page = new CoordinatorsPage(
                agencies.stream().map(Workplace::name).toList(),
                SelectItems.of(agencies, agency -> agency.agency().toString(), Workplace::name),
                appointed,
                typed,
                problems);
        return Pages.show(OurPeopleController.TEMPLATES + "coordinators", page, status);
    }
}
