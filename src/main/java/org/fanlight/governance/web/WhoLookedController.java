package org.fanlight.governance.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.governance.FindOutWhoLooked;
import org.fanlight.governance.FindWhom;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where information governance finds out who looked. Names are posted, so that none stands in an address.
@Controller
class WhoLookedController {

    private static final String WHOM = "governance/web/whom";
    private static final String WHO_LOOKED = "governance/web/whoLooked";

    private final FindWhom findWhom;
    private final FindOutWhoLooked findOut;
    private final Clock clock;

    WhoLookedController(FindWhom findWhom, FindOutWhoLooked findOut, Clock clock) {
        this.findWhom = findWhom;
        this.findOut = findOut;
        this.clock = clock;
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @GetMapping("/who-looked")
    ModelAndView ask() {
        return Pages.show(WHOM, WhomPage.fresh(today()));
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @PostMapping("/who-looked")
    ModelAndView findWhom(@RequestParam Map<String, String> fields, Viewer viewer) {
        var words = new Typed(fields).text("words");
        if (words.isEmpty()) {
            var problems =
                    Problems.of("words", "Enter a name, a birth date, a contact’s reference or an e-mail address");
            return Pages.show(WHOM, WhomPage.refused(words, problems, today()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.show(WHOM, WhomPage.of(words, findWhom.meantBy(words, viewer), today()));
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @GetMapping(AskedAddress.ACTS)
    ModelAndView acts(@RequestParam Map<String, String> fields, Viewer viewer) {
        var form = form(fields);
        if (form.problems().any()) {
            return refused(form);
        }
        var found = findOut.find(form.asked(), form.before(), viewer);
        return Pages.show(WHO_LOOKED, WhoLookedPage.of(form.asked(), form.before(), found));
    }

    @Needs(Permission.FIND_OUT_WHO_LOOKED)
    @PostMapping("/who-looked/file")
    Object file(@RequestParam Map<String, String> fields, Viewer viewer) {
        var form = form(fields);
        if (form.problems().any()) {
            return refused(form);
        }
        var kind = Optional.of(form.typed())
                .flatMap(typed -> typed.choice("kind", TrailFile.class))
                .filter(choice -> choice == TrailFile.WHOLE || form.asked().person() != null)
                .orElse(TrailFile.WHOLE);
        return findOut.file(form.asked(), kind.deed(), viewer)
                .<Object>map(found -> download(kind.written(form.asked(), found)))
                .orElseGet(() -> tooMany(form, viewer));
    }

    private ModelAndView tooMany(AskedForm form, Viewer viewer) {
        var problems = Problems.of(
                "from-day",
                "There are more than %,d acts, too many for one file. Choose fewer days"
                        .formatted(FindOutWhoLooked.LARGEST_FILE));
        var page = WhoLookedPage.of(form.asked(), null, findOut.find(form.asked(), null, viewer));
        return Pages.show(WHO_LOOKED, page.with(problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView refused(AskedForm form) {
        var page = WhoLookedPage.refused(form.typed(), form.asked(), form.problems());
        return Pages.show(WHO_LOOKED, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ResponseEntity<byte[]> download(String file) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("who-looked.csv")
                                .build()
                                .toString())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    private AskedForm form(Map<String, String> fields) {
        return new AskedForm(new Typed(fields), today());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
