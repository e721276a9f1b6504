package org.fanlight.governance.subjectaccess.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Once;
import org.fanlight.governance.subjectaccess.ReadSubjectAccess;
import org.fanlight.governance.subjectaccess.ReceiveSubjectAccess;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The queue of requests, and taking in another. Names are posted, so that none stands in an address.
@Controller
class AccessController {

    private static final String QUEUE = "governance/subjectaccess/web/accessQueue";
    private static final String WHOM = "governance/subjectaccess/web/accessWhom";
    private static final String NEW = "governance/subjectaccess/web/newAccess";

    private final ReadSubjectAccess read;
    private final ReceiveSubjectAccess receive;
    private final Once once;
    private final Clock clock;

    AccessController(ReadSubjectAccess read, ReceiveSubjectAccess receive, Once once, Clock clock) {
        this.read = read;
        this.receive = receive;
        this.once = once;
        this.clock = clock;
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @GetMapping(Addresses.HERE)
    ModelAndView queue(@RequestParam Map<String, String> fields, Viewer viewer) {
        var ended = new Typed(fields).text("ended").equals("true");
        return Pages.show(QUEUE, AccessQueuePage.of(ended, read.list(ended, viewer), today()));
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @GetMapping(Addresses.WHOM)
    ModelAndView whom() {
        return Pages.show(WHOM, AccessWhomPage.asking("", Problems.none()));
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @PostMapping(Addresses.WHOM)
    ModelAndView search(@RequestParam Map<String, String> fields, Viewer viewer) {
        var words = new Typed(fields).text("words");
        if (words.isEmpty()) {
            var problems = Problems.of("words", "Enter a name, a birth date or a postcode");
            return Pages.show(WHOM, AccessWhomPage.asking(words, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.show(WHOM, AccessWhomPage.of(words, receive.meantBy(words, viewer), today()));
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @GetMapping(Addresses.NEW)
    ModelAndView fresh(@PathVariable UUID person, Viewer viewer) {
        return Pages.show(NEW, NewAccessPage.of(person(person, viewer), Typed.NOTHING, Problems.none()));
    }

    @Needs(Permission.ANSWER_SUBJECT_ACCESS)
    @PostMapping(Addresses.NEW)
    ModelAndView take(@PathVariable UUID person, @RequestParam Map<String, String> fields, Viewer viewer) {
        var about = person(person, viewer);
        var form = new AskedForForm(new Typed(fields), today());
        if (form.problems().any()) {
            var page = NewAccessPage.of(about, form.typed(), form.problems());
            return Pages.show(NEW, page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.goTo(once.submit(
                "new subject access",
                form.typed().raw("_once"),
                () -> receive.receive(form.asked(about.id()), viewer)
                        .map(Addresses::of)
                        .orElse(Addresses.HERE)));
    }

    private PersonLookedAt person(UUID person, Viewer viewer) {
        return receive.person(new PersonId(person), viewer).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
