package org.fanlight.frontdoor.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.NeedsScope;
import org.fanlight.access.Open;
import org.fanlight.access.Scope;
import org.fanlight.access.problems.Problem;
import org.fanlight.access.problems.ProblemType;
import org.fanlight.access.problems.Refused;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.api.FollowSentContacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The API for emergency services, as `/api/openapi.json` describes it.
@RestController
class ContactApiController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String CONTACTS = "/api/v1/contacts";

    private final SendContact sending;
    private final FollowSentContacts following;
    private final ApiDescription description;

    ContactApiController(SendContact sending, FollowSentContacts following, ApiDescription description) {
        this.sending = sending;
        this.following = following;
        this.description = description;
    }

    @NeedsScope(Scope.CONTACTS_WRITE)
    @PostMapping(path = CONTACTS, consumes = JSON, produces = JSON)
    ResponseEntity<ContactStatus> send(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            HttpServletRequest request,
            CallingSystem system)
            throws IOException {
        var receipt = sending.send(key, BodyBytes.of(request), system);
        var address = URI.create(CONTACTS + "/" + receipt.reference().words());
        return ResponseEntity.created(address).body(ContactStatus.of(receipt));
    }

    @NeedsScope(Scope.CONTACTS_READ)
    @GetMapping(path = CONTACTS, produces = JSON)
    ContactStatusPage list(@RequestParam(required = false) @Nullable UUID cursor, CallingSystem system) {
        var page = cursor == null ? following.newest(system) : following.before(new ContactId(cursor), system);
        return ContactStatusPage.of(page);
    }

    @NeedsScope(Scope.CONTACTS_READ)
    @GetMapping(path = CONTACTS + "/{reference}", produces = JSON)
    ContactStatus one(@PathVariable String reference, CallingSystem system) {
        return Reference.typed(reference)
                .flatMap(typed -> following.one(typed, system))
                .map(ContactStatus::of)
                .orElseThrow(() -> new Refused(
                        Problem.of(ProblemType.NOT_FOUND, "You have sent no contact with this reference.")));
    }

    @Open("Whoever writes a client needs to read it first")
    @GetMapping(path = "/api/openapi.json", produces = JSON)
    String describe() {
        return description.text();
    }
}
