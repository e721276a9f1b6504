package org.fanlight.access.staff.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.staff.AccountPost;
import org.fanlight.access.staff.InviteColleague;
import org.fanlight.access.staff.StaffRefusal;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows a coordinator the people of their agency, and invites others.
@Controller
class OurPeopleController {

    static final String ADDRESS = "/our-people";
    static final String NEW = ADDRESS + "/new";
    static final String TEMPLATES = "access/staff/web/";

    private final OurPeoplePages pages;
    private final InviteColleague inviteColleague;
    private final AccountPost post;
    private final Once once;

    OurPeopleController(OurPeoplePages pages, InviteColleague inviteColleague, AccountPost post, Once once) {
        this.pages = pages;
        this.inviteColleague = inviteColleague;
        this.post = post;
        this.once = once;
    }

    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @GetMapping(ADDRESS)
    ModelAndView all(@RequestParam Map<String, String> address, Viewer viewer) {
        return Pages.show(TEMPLATES + "ourPeople", pages.all(new Typed(address), viewer));
    }

    /// A name stands in no address.
    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @PostMapping(ADDRESS)
    ModelAndView search(@RequestParam Map<String, String> posted, Viewer viewer) {
        var typed = new Typed(posted);
        return typed.isBlank("words")
                ? Pages.goTo(ADDRESS)
                : Pages.show(TEMPLATES + "ourPeople", pages.found(typed.text("words"), viewer));
    }

    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @GetMapping(NEW)
    ModelAndView ask(Viewer viewer) {
        return Pages.show(TEMPLATES + "newColleague", pages.newcomer(PlaceForm.EMPTY, Problems.none(), viewer));
    }

    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @PostMapping(NEW)
    ModelAndView invite(@RequestParam MultiValueMap<String, String> posted, Viewer viewer) {
        var form = PlaceForm.of(posted);
        var problems = form.newcomerProblems(post::reaches);
        if (problems.any()) {
            return again(form, problems, viewer);
        }
        var attempt = once.attempt(
                "invite colleague", form.key(), () -> Attempt.of(inviteColleague.invite(form.newcomer(), viewer)));
        return switch (attempt) {
            case Attempt.Done<StaffRefusal> _ -> Pages.goTo(ADDRESS + "?" + OurPeoplePage.INVITED);
            case Attempt.Refused<StaffRefusal>(var why) -> again(form, OurPeoplePages.problems(why), viewer);
        };
    }

    @Needs(Permission.MANAGE_OWN_PEOPLE)
    @GetMapping(ADDRESS + "/{id}")
    ModelAndView one(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(TEMPLATES + "colleague", pages.one(id, "", viewer));
    }

    private ModelAndView again(PlaceForm form, Problems problems, Viewer viewer) {
        var page = pages.newcomer(form, problems, viewer);
        return Pages.show(TEMPLATES + "newColleague", page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
