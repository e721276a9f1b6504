package org.fanlight.operations.clients.web;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.clients.CloseApiClient;
import org.fanlight.access.clients.RotateSecret;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Gives a client a new secret, and ends its use of the API.
@Controller
class ClientChangesController {

    private static final String SECRETS = ClientsController.ADDRESS + "/{id}/secrets";
    private static final String CLOSURE = ClientsController.ADDRESS + "/{id}/closure";
    private static final String ROTATE = "operations/clients/web/rotate";
    private static final String CLOSE = "operations/clients/web/close";

    private final RotateSecret rotateSecret;
    private final CloseApiClient closeApiClient;
    private final ClientFormPages pages;
    private final HandoverPages handovers;

    ClientChangesController(
            RotateSecret rotateSecret, CloseApiClient closeApiClient, ClientFormPages pages, HandoverPages handovers) {
        this.rotateSecret = rotateSecret;
        this.closeApiClient = closeApiClient;
        this.pages = pages;
        this.handovers = handovers;
    }

    @Needs(Permission.MANAGE_API_CLIENTS)
    @GetMapping(SECRETS)
    ModelAndView askForSecret(@PathVariable UUID id) {
        return Pages.show(ROTATE, pages.changing(id, ChangeForm.EMPTY, Problems.none()));
    }

    @Needs(Permission.MANAGE_API_CLIENTS)
    @PostMapping(SECRETS)
    ModelAndView rotate(@PathVariable UUID id, @RequestParam Map<String, String> posted, Viewer viewer) {
        var form = new ChangeForm(new Typed(posted));
        return form.overlap()
                .map(overlap -> handovers.answer(rotateSecret.rotate(id, overlap, form.key(), viewer)))
                .orElseGet(() -> refused(ROTATE, id, form, ChangeForm.NO_OVERLAP));
    }

    @Needs(Permission.MANAGE_API_CLIENTS)
    @GetMapping(CLOSURE)
    ModelAndView askToClose(@PathVariable UUID id) {
        return Pages.show(CLOSE, pages.changing(id, ChangeForm.EMPTY, Problems.none()));
    }

    @Needs(Permission.MANAGE_API_CLIENTS)
    @PostMapping(CLOSURE)
    ModelAndView close(@PathVariable UUID id, @RequestParam Map<String, String> posted, Viewer viewer) {
        var form = new ChangeForm(new Typed(posted));
        var problems = form.reasonProblems();
        if (problems.any()) {
            return refused(CLOSE, id, form, problems);
        }
        closeApiClient.close(id, form.reason(), viewer);
        return Pages.goTo(ClientsController.ADDRESS + "/" + id);
    }

    private ModelAndView refused(String template, UUID id, ChangeForm form, Problems problems) {
        return Pages.show(template, pages.changing(id, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
