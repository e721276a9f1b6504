package org.fanlight.access.clients;

import static org.fanlight.access.AccessDeed.API_CLIENT_CLOSED;
import static org.fanlight.access.Permission.MANAGE_API_CLIENTS;

import java.time.Clock;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.ui.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ends a client's use of the API: its secrets and its tokens stop at once, and for good.
@Service
public class CloseApiClient {

    private final ApiClients clients;
    private final ApiTokens tokens;
    private final AuditTrail trail;
    private final Clock clock;

    CloseApiClient(ApiClients clients, ApiTokens tokens, AuditTrail trail, Clock clock) {
        this.clients = clients;
        this.tokens = tokens;
        this.trail = trail;
        this.clock = clock;
    }

    /// One that is closed stays as it was closed the first time.
    @Transactional
    public void close(UUID id, String reason, Viewer viewer) {
        Access.require(viewer, MANAGE_API_CLIENTS);
        var client = clients.hold(id).orElseThrow(NotFound::new);
        if (clients.standing(id).orElseThrow().open()) {
            clients.close(id, new ClientClosure(clock.instant(), viewer.accountId(), viewer.name(), reason));
            tokens.endAllOf(id);
            trail.enter(new Act(viewer.actor(), API_CLIENT_CLOSED, client.subject()));
        }
    }
}
