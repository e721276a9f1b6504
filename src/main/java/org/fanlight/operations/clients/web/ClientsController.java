package org.fanlight.operations.clients.web;

import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.clients.AddApiClient;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows the systems that may use the API, and lets another one.
@Controller
class ClientsController {

    static final String ADDRESS = "/operations/clients";
    private static final String TEMPLATES = "operations/clients/web/";

    private final AddApiClient addApiClient;
    private final ClientPages pages;
    private final ClientFormPages forms;
    private final HandoverPages handovers;

    ClientsController(AddApiClient addApiClient, ClientPages pages, ClientFormPages forms, HandoverPages handovers) {
        this.addApiClient = addApiClient;
        this.pages = pages;
        this.forms = forms;
        this.handovers = handovers;
    }

    @Needs(Permission.MANAGE_API_CLIENTS)
    @GetMapping(ADDRESS)
    ModelAndView all() {
        return Pages.show(TEMPLATES + "clients", pages.all());
    }

    @Needs(Permission.MANAGE_API_CLIENTS)
    @GetMapping(ADDRESS + "/new")
    ModelAndView ask() {
        return Pages.show(TEMPLATES + "newClient", forms.adding(NewClientForm.EMPTY, Problems.none()));
    }

    @Needs(Permission.MANAGE_API_CLIENTS)
    @PostMapping(ADDRESS)
    ModelAndView add(@RequestParam MultiValueMap<String, String> posted, Viewer viewer) {
        var form = NewClientForm.of(posted);
        var problems = forms.problemsOf(form);
        return problems.any()
                ? Pages.show(TEMPLATES + "newClient", forms.adding(form, problems), HttpStatus.UNPROCESSABLE_CONTENT)
                : handovers.answer(addApiClient.add(form.client(), form.key(), viewer));
    }

    @Needs(Permission.MANAGE_API_CLIENTS)
    @GetMapping(ADDRESS + "/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return Pages.show(TEMPLATES + "client", pages.one(id));
    }
}
