package org.fanlight.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.people.Caution;
import org.fanlight.people.Cautions;
import org.fanlight.people.LookAtPerson;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonQuery;
import org.fanlight.people.SearchForPeople;
import org.fanlight.people.warnings.WarningBanners;
import org.fanlight.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The search for people and the page of one person. Searches are posted, so that no name stands in an address.
@Controller
class PeopleController {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final SearchForPeople searchForPeople;
    private final LookAtPerson lookAtPerson;
    private final Cautions cautions;
    private final WarningBanners warnings;
    private final Clock clock;

    PeopleController(
            SearchForPeople searchForPeople,
            LookAtPerson lookAtPerson,
            Cautions cautions,
            WarningBanners warnings,
            Clock clock) {
        this.searchForPeople = searchForPeople;
        this.lookAtPerson = lookAtPerson;
        this.cautions = cautions;
        this.warnings = warnings;
        this.clock = clock;
    }

    @Needs(Permission.SEARCH_PEOPLE)
    @GetMapping("/people")
    ModelAndView ask() {
        return Pages.show("people/web/searchPeople", SearchPeoplePage.fresh());
    }

    @Needs(Permission.SEARCH_PEOPLE)
    @PostMapping("/people")
    ModelAndView search(@RequestParam(defaultValue = "") String words, Viewer viewer) {
        PersonQuery query = PersonQuery.typed(words);
        MatchesPage matches = MatchesPage.of(searchForPeople.find(query, viewer.actor()));
        var exists = searchForPeople.saysThatARecordExists(query, viewer.actor());
        return Pages.show("people/web/searchPeople", new SearchPeoplePage(query.words(), exists, matches));
    }

    @Needs(Permission.SEARCH_PEOPLE)
    @GetMapping("/people/{id}")
    ModelAndView person(@PathVariable String id, Viewer viewer) {
        return PersonId.typed(id)
                .flatMap(person -> lookAtPerson.look(person, viewer.actor()))
                .map(seen -> Pages.show("people/web/person", page(seen, viewer)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PersonPage page(LookAtPerson.Seen seen, Viewer viewer) {
        var id = seen.person().id();
        var caution = cautions.on(List.of(id)).getOrDefault(id, Caution.NONE);
        return PersonPage.of(seen, caution, warnings.on(id), viewer, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
