package org.fanlight.governance.retention.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.Reference;
import org.fanlight.governance.retention.Keepings.Shown;
import org.fanlight.governance.retention.KeptRecord;
import org.fanlight.governance.retention.LookAtKeeping;
import org.fanlight.governance.retention.ProposeRemoval;
import org.fanlight.governance.retention.RecordKind;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where information governance sees what is due for removal, and proposes it.
@Controller
class RetentionController {

    private static final String PAGE = "governance/retention/web/retention";

    private final LookAtKeeping lookAtKeeping;
    private final ProposeRemoval proposeRemoval;
    private final Once once;

    RetentionController(LookAtKeeping lookAtKeeping, ProposeRemoval proposeRemoval, Once once) {
        this.lookAtKeeping = lookAtKeeping;
        this.proposeRemoval = proposeRemoval;
        this.once = once;
    }

    @Needs(Permission.KEEP_RECORDS)
    @GetMapping(RetentionPage.HERE)
    ModelAndView preview(@RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var shown = typed.choice("shown", Shown.class).orElse(Shown.DUE);
        return page(shown, typed, Problems.none(), HttpStatus.OK, viewer);
    }

    @Needs(Permission.KEEP_RECORDS)
    @GetMapping(RetentionPage.HERE + "/contact")
    ModelAndView find(@RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        return Reference.typed(typed.text("reference"))
                .flatMap(reference -> lookAtKeeping.contact(reference, viewer))
                .map(record -> Pages.goTo(RetentionWords.url(record)))
                .orElseGet(() -> page(
                        Shown.DUE,
                        typed,
                        Problems.of("reference", "There is no contact with this reference"),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        viewer));
    }

    @Needs(Permission.KEEP_RECORDS)
    @PostMapping(RetentionPage.HERE)
    ModelAndView propose(@RequestParam Map<String, String> fields, Viewer viewer) {
        var chosen = chosen(fields);
        if (chosen.isEmpty()) {
            return refused("Choose at least one record", HttpStatus.UNPROCESSABLE_CONTENT, viewer);
        }
        var batch = once.submit(
                "propose removal",
                new Typed(fields).raw("_once"),
                () -> proposeRemoval.propose(chosen, viewer).map(UUID::toString).orElse(""));
        return batch.isEmpty()
                ? refused("None of these is due for removal any more", HttpStatus.CONFLICT, viewer)
                : Pages.goTo(RemovalsPage.HERE + "/" + batch);
    }

    private ModelAndView refused(String words, HttpStatus status, Viewer viewer) {
        return page(Shown.DUE, Typed.NOTHING, Problems.of("records", words), status, viewer);
    }

    private ModelAndView page(Shown shown, Typed typed, Problems problems, HttpStatus status, Viewer viewer) {
        return Pages.show(PAGE, RetentionPage.of(shown, lookAtKeeping.preview(shown, viewer), typed, problems), status);
    }

    private static List<KeptRecord> chosen(Map<String, String> fields) {
        return fields.keySet().stream().flatMap(field -> chosen(field).stream()).toList();
    }

    /// Of a box such as `CONTACT.<id>`.
    private static Optional<KeptRecord> chosen(String field) {
        var dot = field.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var parts = new Typed(Map.of("kind", field.substring(0, dot), "id", field.substring(dot + 1)));
        return parts.choice("kind", RecordKind.class)
                .flatMap(kind -> parts.id("id").map(id -> new KeptRecord(kind, id)));
    }
}
