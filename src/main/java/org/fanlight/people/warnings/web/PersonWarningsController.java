package org.fanlight.people.warnings.web;

import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.ReadWarnings;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The warning notes on one person, from the first to the last.
@Controller
class PersonWarningsController {

    private final ReadWarnings readWarnings;

    PersonWarningsController(ReadWarnings readWarnings) {
        this.readWarnings = readWarnings;
    }

    @Needs(Permission.SEARCH_PEOPLE)
    @GetMapping("/people/{id}/warnings")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return readWarnings
                .of(new PersonId(id), viewer)
                .map(read -> Pages.show("people/warnings/web/personWarnings", PersonWarningsPage.of(read, viewer)))
                .orElseThrow(NotFound::new);
    }
}
