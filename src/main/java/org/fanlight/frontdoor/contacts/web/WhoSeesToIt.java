package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.SeenWith;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.frontdoor.contacts.web.AddedForm.Overtaking;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;
import org.fanlight.ui.versions.Opened;

/// Who sees to a contact, as two people who decide it at once are told.
///
/// @param seen how many allocations the page showed
record WhoSeesToIt(ContactFile file, int seen) {

    private static final String WORKER = "worker";

    /// With whom the contact was when the page was opened.
    SeenWith seenWith() {
        return new SeenWith(file.contact().id(), before().map(Allocated::worker));
    }

    Optional<Overtaking> overtaking() {
        return file.worker()
                .filter(now ->
                        !seenWith().worker().equals(Optional.of(now.what().worker())))
                .map(now -> new Overtaking(
                        before().map(Allocated::worker).map(WhoSeesToIt::typed).orElse(Typed.NOTHING),
                        new Opened(file.allocations().size(), typed(now.what().worker())),
                        now));
    }

    /// @param chosen whom the form names
    List<Asked> asked(Optional<Allocated> chosen) {
        return List.of(new Asked(WORKER, "Who sees to it?", List.of(WORKER), typed -> name(typed.id(WORKER), chosen)));
    }

    static Typed typed(UUID worker) {
        return new Typed(Map.of(WORKER, worker.toString()));
    }

    private Optional<Allocated> before() {
        return file.allocations().stream().limit(seen).map(Written::what).reduce((_, later) -> later);
    }

    private String name(Optional<UUID> worker, Optional<Allocated> chosen) {
        return Stream.concat(file.allocations().stream().map(Written::what), chosen.stream())
                .filter(allocated -> worker.equals(Optional.of(allocated.worker())))
                .map(Allocated::name)
                .findFirst()
                .orElse("");
    }
}
