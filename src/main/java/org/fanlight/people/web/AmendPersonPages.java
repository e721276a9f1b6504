package org.fanlight.people.web;

import java.time.Clock;
import java.time.LocalDate;
import org.fanlight.access.Viewer;
import org.fanlight.audit.RecordedAct;
import org.fanlight.people.LookAtPerson;
import org.fanlight.people.Person;
import org.fanlight.people.PersonForm;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.WarningBanners;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.ChangedMeanwhile;
import org.fanlight.ui.versions.Opened;
import org.fanlight.ui.versions.SideBySide;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The pages on which a person's details are changed.
@Component
class AmendPersonPages {

    /// Why a change was not made.
    sealed interface Refusal {

        record Wrong(Problems problems) implements Refusal {}

        record Overtaken() implements Refusal {}
    }

    private final LookAtPerson lookAtPerson;
    private final WarningBanners warnings;
    private final Clock clock;

    AmendPersonPages(LookAtPerson lookAtPerson, WarningBanners warnings, Clock clock) {
        this.lookAtPerson = lookAtPerson;
        this.warnings = warnings;
        this.clock = clock;
    }

    ModelAndView fresh(PersonId id, Viewer viewer) {
        var person = look(id, viewer);
        var opened = PersonQuestions.opened(person);
        return show(person, opened, opened.answers(), Problems.none(), HttpStatus.OK);
    }

    /// The form as it was sent.
    ModelAndView form(Person person, Typed typed, Problems problems, HttpStatus status) {
        return show(person, Opened.in(typed), typed, problems, status);
    }

    ModelAndView overtaken(PersonId id, Typed typed, Viewer viewer) {
        var now = look(id, viewer);
        return sides(now, PersonQuestions.sides(now, typed), typed, Problems.none(), viewer);
    }

    ModelAndView unchosen(Person person, Typed posted, Problems problems, Viewer viewer) {
        return sides(
                look(person.id(), viewer), SideBySide.again(PersonQuestions.ALL, posted), posted, problems, viewer);
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }

    private Person look(PersonId id, Viewer viewer) {
        return lookAtPerson
                .look(id, viewer.actor())
                .map(LookAtPerson.Seen::person)
                .orElseThrow(NotFound::new);
    }

    private ModelAndView show(Person person, Opened opened, Typed typed, Problems problems, HttpStatus status) {
        var page = new AmendPersonPage(
                person.displayName(),
                url(person),
                record(person),
                warnings.on(person.id()),
                opened.hidden(PersonQuestions.ALL),
                new PersonForm("", typed.fields()),
                problems);
        return Pages.show("people/web/amendPerson", page, status);
    }

    private ModelAndView sides(Person now, SideBySide sides, Typed posted, Problems problems, Viewer viewer) {
        var change = lookAtPerson.lastChange(now.id());
        var page = new ChangedMeanwhile(
                now.displayName(),
                url(now),
                record(now),
                change.map(act -> viewer.is(act.actor().id())
                                ? ChangedMeanwhile.ONESELF
                                : act.actor().name())
                        .orElse("a colleague"),
                change.map(RecordedAct::at).map(London::momentWords).orElse(""),
                sides,
                posted,
                problems,
                ChangedMeanwhile.CHANGE_MORE);
        return Pages.show(
                ChangedMeanwhile.TEMPLATE,
                page,
                problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    }

    private static String url(Person person) {
        return record(person) + "/details";
    }

    private static String record(Person person) {
        return "/people/" + person.id().value();
    }
}
