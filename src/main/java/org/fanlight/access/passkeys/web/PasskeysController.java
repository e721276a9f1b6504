package org.fanlight.access.passkeys.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.access.passkeys.AddPasskey;
import org.fanlight.access.passkeys.Passkeys;
import org.fanlight.access.passkeys.RemovePasskey;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Lets somebody add passkeys to their own account, and remove them.
@Controller
class PasskeysController {

    static final String ADDRESS = "/account/passkeys";

    private static final String PAGE = "access/passkeys/web/passkeys";
    private static final Problems NOT_ADDED =
            Problems.of("name", "The passkey was not added. Try again, or use another device");

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final AddPasskey addPasskey;
    private final RemovePasskey removePasskey;
    private final Asked asked;

    PasskeysController(
            Accounts accounts, Passkeys passkeys, AddPasskey addPasskey, RemovePasskey removePasskey, Asked asked) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.addPasskey = addPasskey;
        this.removePasskey = removePasskey;
        this.asked = asked;
    }

    @Needs(Permission.BE_SIGNED_IN)
    @GetMapping(ADDRESS)
    ModelAndView all(Viewer viewer) {
        return Pages.show(PAGE, page(viewer, Problems.none()));
    }

    @Needs(Permission.BE_SIGNED_IN)
    @PostMapping(ADDRESS + "/options")
    ResponseEntity<String> options(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        return asked.toAdd(addPasskey.options(own(viewer)), request, response);
    }

    @Needs(Permission.BE_SIGNED_IN)
    @PostMapping(ADDRESS)
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String credential,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var added = asked.added(name, credential, request, response)
                .filter(answer -> addPasskey.add(own(viewer), answer.getCreationOptions(), answer.getPublicKey()));
        return added.isPresent()
                ? Pages.goTo(ADDRESS)
                : Pages.show(PAGE, page(viewer, NOT_ADDED), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Needs(Permission.BE_SIGNED_IN)
    @PostMapping(ADDRESS + "/{id}/removal")
    ModelAndView remove(@PathVariable UUID id, Viewer viewer) {
        removePasskey.remove(id, own(viewer));
        return Pages.goTo(ADDRESS);
    }

    private PasskeysPage page(Viewer viewer, Problems problems) {
        return PasskeysPage.of(passkeys.of(viewer.accountId()), problems);
    }

    private Account own(Viewer viewer) {
        return accounts.find(viewer.accountId()).orElseThrow(NotFound::new);
    }
}
