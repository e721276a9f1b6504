package org.fanlight.access.staff.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.staff.Colleagues;
import org.fanlight.access.staff.Place;
import org.fanlight.access.staff.StaffChange;
import org.fanlight.access.staff.Workplace;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;
import org.fanlight.ui.versions.ChangedMeanwhile;
import org.fanlight.ui.versions.Choices;
import org.fanlight.ui.versions.Opened;
import org.fanlight.ui.versions.SideBySide;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Two coordinators who change the same colleague's role or team.
@Component
class PlaceOvertaken {

    private final Colleagues colleagues;

    PlaceOvertaken(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    Problems missing(PlaceForm form, Viewer viewer) {
        return Choices.missing(form.typed(), questions(viewer));
    }

    PlaceForm settled(PlaceForm form, Viewer viewer) {
        return PlaceForm.of(Choices.settled(form.typed(), questions(viewer)));
    }

    /// What the form was opened on.
    Opened opened(Place place) {
        return new Opened(0, PlaceForm.of(place).typed());
    }

    List<Asked> questions(Viewer viewer) {
        var teams = colleagues.workplaceOf(viewer).teams();
        return List.of(
                new Asked("roles", "What do they do?", List.of("roles"), typed -> roleWords(PlaceForm.of(typed))),
                new Asked("team", "Team", List.of("team"), typed -> teamName(teams, typed)));
    }

    ModelAndView page(UUID account, PlaceForm form, Viewer viewer) {
        var now = opened(colleagues.one(account, viewer).place());
        return page(account, SideBySide.of(questions(viewer), form.typed(), now), form, Problems.none(), viewer);
    }

    ModelAndView unchosen(UUID account, PlaceForm form, Problems problems, Viewer viewer) {
        return page(account, SideBySide.again(questions(viewer), form.typed()), form, problems, viewer);
    }

    private ModelAndView page(UUID account, SideBySide sides, PlaceForm form, Problems problems, Viewer viewer) {
        var url = OurPeopleController.ADDRESS + "/" + account;
        var change = colleagues.changesOf(account, viewer).stream()
                .filter(each -> each.kind() == StaffChange.Kind.MOVED)
                .findFirst();
        var page = new ChangedMeanwhile(
                colleagues.one(account, viewer).name(),
                url + "/place",
                url,
                change.map(StaffChange::by)
                        .map(by -> by.equals(viewer.name()) ? ChangedMeanwhile.ONESELF : by)
                        .orElse("a colleague"),
                change.map(StaffChange::at).map(London::momentWords).orElse(""),
                sides,
                form.typed(),
                problems,
                "");
        return Pages.show(
                ChangedMeanwhile.TEMPLATE,
                page,
                problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    }

    private static String roleWords(PlaceForm form) {
        return Arrays.stream(Role.values())
                .filter(form.roles()::contains)
                .map(Role::words)
                .collect(Collectors.joining("\n"));
    }

    private static String teamName(List<Workplace.Team> teams, Typed typed) {
        Predicate<Workplace.Team> chosen =
                team -> typed.id("team").filter(team.id()::equals).isPresent();
        return teams.stream()
                .filter(chosen)
                .map(Workplace.Team::name)
                .findFirst()
                .orElse("");
    }
}
