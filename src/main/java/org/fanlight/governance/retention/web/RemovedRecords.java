package org.fanlight.governance.retention.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.governance.retention.LookAtRemoved;
import org.fanlight.ui.errors.WhatBecame;
import org.fanlight.ui.forms.Typed;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Tells information governance, and nobody else, that the record to which a link led was removed.
@Component
class RemovedRecords implements WhatBecame {

    private static final Pattern RECORD =
            Pattern.compile("/(?:contacts|people|calls|retention/records/[a-z]+)/([0-9a-f-]{36})(?:/.*)?");

    private final LookAtRemoved lookAtRemoved;

    RemovedRecords(LookAtRemoved lookAtRemoved) {
        this.lookAtRemoved = lookAtRemoved;
    }

    @Override
    public Optional<String> of(HttpServletRequest request) {
        return viewer(request)
                .filter(viewer -> viewer.may(Permission.KEEP_RECORDS))
                .flatMap(viewer -> Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                        .map(address -> RECORD.matcher(address.toString()))
                        .filter(Matcher::matches)
                        .flatMap(record -> new Typed(Map.of("id", record.group(1))).id("id"))
                        .flatMap(id -> lookAtRemoved.whatBecameOf(id, viewer))
                        .map(listed -> RemovedPage.whatBecame(listed.stubs().getFirst(), listed)));
    }

    private static Optional<Viewer> viewer(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Viewer viewer
                ? Optional.of(viewer)
                : Optional.empty();
    }
}
