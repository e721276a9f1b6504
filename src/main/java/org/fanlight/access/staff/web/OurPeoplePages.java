package org.fanlight.access.staff.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.staff.Colleagues;
import org.fanlight.access.staff.StaffRefusal;
import org.fanlight.access.staff.Workplace;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.SelectItems;
import org.fanlight.ui.versions.Opened;
import org.springframework.stereotype.Component;

/// Builds the pages on which a coordinator looks after people.
@Component
class OurPeoplePages {

    private final Colleagues colleagues;
    private final PlaceOvertaken overtaken;

    OurPeoplePages(Colleagues colleagues, PlaceOvertaken overtaken) {
        this.colleagues = colleagues;
        this.overtaken = overtaken;
    }

    OurPeoplePage all(Typed address, Viewer viewer) {
        return OurPeoplePage.of(colleagues.workplaceOf(viewer), colleagues.of(viewer), address);
    }

    OurPeoplePage found(String words, Viewer viewer) {
        return OurPeoplePage.found(colleagues.workplaceOf(viewer), colleagues.of(viewer), words);
    }

    ColleaguePage one(UUID account, String problem, Viewer viewer) {
        return ColleaguePage.of(
                colleagues.one(account, viewer),
                colleagues.changesOf(account, viewer),
                colleagues.workplaceOf(viewer),
                problem,
                viewer);
    }

    PlacePage newcomer(PlaceForm form, Problems problems, Viewer viewer) {
        return place("", OurPeopleController.NEW, OurPeopleController.ADDRESS, Map.of(), form, problems, viewer);
    }

    /// @param opened what the form was opened on
    PlacePage moving(UUID account, Opened opened, PlaceForm form, Problems problems, Viewer viewer) {
        var url = OurPeopleController.ADDRESS + "/" + account;
        return place(
                colleagues.one(account, viewer).name(),
                url + "/place",
                url,
                opened.hidden(overtaken.questions(viewer)),
                form,
                problems,
                viewer);
    }

    PlaceForm placeOf(UUID account, Viewer viewer) {
        return PlaceForm.of(colleagues.one(account, viewer).place());
    }

    /// What is wrong with the form where an act was refused.
    static Problems problems(StaffRefusal refusal) {
        return switch (refusal) {
            case NOT_ITS_ROLE -> Problems.of("roles", "Select roles that your agency may give");
            case NOT_ITS_TEAM -> Problems.of("team", "Select a team of your agency");
            case THERE_ALREADY -> Problems.of("email", "Somebody of your agency has this e-mail address already");
            case HAS_COORDINATOR, YOURSELF, LAST_COORDINATOR, CHANGED_MEANWHILE, MOVED_MEANWHILE ->
                Problems.of("roles", words(refusal));
        };
    }

    /// The same as a sentence of its own.
    static String words(StaffRefusal refusal) {
        return switch (refusal) {
            case YOURSELF -> "You cannot change or end your own account. Ask another coordinator";
            case LAST_COORDINATOR ->
                "They are the last coordinator of your agency. Make somebody else a coordinator first";
            case CHANGED_MEANWHILE, MOVED_MEANWHILE ->
                "Somebody else changed this while you were at it. This is how it is now";
            case HAS_COORDINATOR -> "The agency has a coordinator already, who invites people";
            case NOT_ITS_ROLE, NOT_ITS_TEAM, THERE_ALREADY ->
                problems(refusal).byField().values().iterator().next();
        };
    }

    private PlacePage place(
            String name,
            String url,
            String back,
            Map<String, String> hidden,
            PlaceForm form,
            Problems problems,
            Viewer viewer) {
        var workplace = colleagues.workplaceOf(viewer);
        return new PlacePage(
                name,
                url,
                back,
                colleagues.rolesToGive(viewer).stream()
                        .sorted()
                        .map(OurPeoplePages::option)
                        .toArray(Choice[]::new),
                SelectItems.of("No team", workplace.teams(), team -> team.id().toString(), Workplace.Team::name),
                hidden,
                form,
                problems);
    }

    private static Option option(Role role) {
        return Option.of(role.name(), role.words());
    }
}
