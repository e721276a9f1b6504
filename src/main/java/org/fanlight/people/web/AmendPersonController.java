package org.fanlight.people.web;

import java.util.Map;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.people.AmendPerson;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonForm;
import org.fanlight.people.PersonId;
import org.fanlight.people.web.AmendPersonPages.Refusal;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Choices;
import org.fanlight.ui.versions.Opened;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where what is recorded about a person is changed, on the version that was seen.
@Controller
@RequestMapping("/people/{id}/details")
class AmendPersonController {

    private final AmendPerson amendPerson;
    private final People people;
    private final AmendPersonPages pages;
    private final Once once;

    AmendPersonController(AmendPerson amendPerson, People people, AmendPersonPages pages, Once once) {
        this.amendPerson = amendPerson;
        this.people = people;
        this.pages = pages;
        this.once = once;
    }

    @Needs(Permission.RECORD_CONTACTS)
    @GetMapping
    ModelAndView ask(@PathVariable String id, Viewer viewer) {
        return pages.fresh(id(id), viewer);
    }

    @Needs(Permission.RECORD_CONTACTS)
    @PostMapping
    ModelAndView amend(@PathVariable String id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var posted = new Typed(fields);
        var person = people.find(id(id)).orElseThrow(NotFound::new);
        var unchosen = Choices.missing(posted, PersonQuestions.ALL);
        if (unchosen.any()) {
            return pages.unchosen(person, posted, unchosen, viewer);
        }
        var settled = Choices.settled(posted, PersonQuestions.ALL);
        if (!posted.isBlank("further")) {
            return pages.form(person, settled, Problems.none(), HttpStatus.OK);
        }
        var attempt = once.attempt("person", posted.raw("_once"), () -> attempt(person, settled, viewer));
        return switch (attempt) {
            case Attempt.Done<Refusal> _ -> Pages.goTo("/people/" + person.id().value());
            case Attempt.Refused<Refusal>(Refusal.Wrong(var problems)) ->
                pages.form(person, settled, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            case Attempt.Refused<Refusal>(Refusal.Overtaken _) -> pages.overtaken(person.id(), settled, viewer);
        };
    }

    private Attempt<Refusal> attempt(Person person, Typed typed, Viewer viewer) {
        var basedOn = Opened.in(typed).version();
        if (person.version() != basedOn) {
            return overtaken(person, typed);
        }
        return switch (new PersonForm("", typed.fields()).readOnto(person.particulars(), pages.today())) {
            case PersonForm.Outcome.Wrong(var problems) -> new Attempt.Refused<>(new Refusal.Wrong(problems));
            case PersonForm.Outcome.Sound(var changed)
            when changed.equals(person.particulars()) -> new Attempt.Done<>("");
            case PersonForm.Outcome.Sound(var changed) ->
                switch (amendPerson.amend(new AmendPerson.Command(person.id(), basedOn, changed), viewer.actor())) {
                    case AmendPerson.Result.Amended _ -> new Attempt.Done<>("");
                    case AmendPerson.Result.ChangedMeanwhile(var now) -> overtaken(now, typed);
                    case AmendPerson.Result.NotKnown() -> throw new NotFound();
                };
        };
    }

    /// Whoever typed nothing that does not stand there already has nothing to choose.
    private static Attempt<Refusal> overtaken(Person now, Typed typed) {
        return PersonQuestions.sides(now, typed).wouldChangeAnything()
                ? new Attempt.Refused<>(new Refusal.Overtaken())
                : new Attempt.Done<>("");
    }

    private static PersonId id(String typed) {
        return PersonId.typed(typed).orElseThrow(NotFound::new);
    }
}
