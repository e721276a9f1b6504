package org.fanlight.operations.clients.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.ApiClients;
import org.fanlight.access.clients.ApiSecrets;
import org.fanlight.access.clients.ClientStanding;
import org.fanlight.access.clients.GoodSecret;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Puts the list of API clients together, and the page of one.
@Component
class ClientPages {

    private static final int ACTS_SHOWN = 30;

    private final ApiClients clients;
    private final ApiSecrets secrets;
    private final Agencies agencies;
    private final AuditTrail trail;
    private final Clock clock;

    ClientPages(ApiClients clients, ApiSecrets secrets, Agencies agencies, AuditTrail trail, Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.agencies = agencies;
        this.trail = trail;
        this.clock = clock;
    }

    ClientsPage all() {
        return new ClientsPage(clients.standings().stream().map(this::line).toList());
    }

    ClientPage one(UUID id) {
        var standing = clients.standing(id).orElseThrow(NotFound::new);
        return new ClientPage(
                standing.client().name(),
                standing.open(),
                ClientsController.ADDRESS + "/" + id,
                rows(standing),
                secrets.good(id, clock.instant()).stream()
                        .map(ClientPages::secret)
                        .toList(),
                trail.newestOn(standing.client().subject(), ACTS_SHOWN).stream()
                        .map(ClientPages::act)
                        .toList());
    }

    private ClientsPage.Line line(ClientStanding standing) {
        var client = standing.client();
        return new ClientsPage.Line(
                client.name(),
                ClientsController.ADDRESS + "/" + client.id(),
                agency(standing),
                may(standing),
                added(standing),
                lastToken(standing),
                state(standing));
    }

    private Tag state(ClientStanding standing) {
        if (!standing.open()) {
            return Tag.of("Closed", "grey");
        }
        var good = secrets.good(standing.client().id(), clock.instant());
        return good.size() > 1 ? Tag.of("Open, old secret too", "orange") : Tag.of("Open", "teal");
    }

    private List<Row> rows(ClientStanding standing) {
        var rows = Stream.of(
                Row.of("Signs in as", standing.client().clientId()),
                Row.of("Agency", agency(standing)),
                Row.of("May", may(standing)),
                Row.of("Added", added(standing)),
                Row.of("Last given a token", lastToken(standing)));
        var closed = standing.closure().stream()
                .flatMap(closure -> Stream.of(
                        Row.of("Closed", by(closure.at(), closure.byName())), Row.of("Why", closure.reason())));
        return Stream.concat(rows, closed).toList();
    }

    private String agency(ClientStanding standing) {
        return agencies.find(new AgencyId(standing.client().agency()))
                .map(Agency::name)
                .orElse("An agency that is no longer there");
    }

    private static String may(ClientStanding standing) {
        return standing.client().scopes().stream().sorted().map(Scope::words).collect(Collectors.joining(". "));
    }

    private static String added(ClientStanding standing) {
        return by(standing.addedAt(), standing.addedBy());
    }

    private static String lastToken(ClientStanding standing) {
        return moment(standing.lastToken(), "Never yet");
    }

    private static ClientPage.Secret secret(GoodSecret secret) {
        return new ClientPage.Secret(
                "Secret " + secret.number(),
                by(secret.madeAt(), secret.madeByName()),
                moment(secret.end(), "Until it is replaced"));
    }

    private static ClientPage.Act act(RecordedAct act) {
        return new ClientPage.Act(London.momentWords(act.at()), act.actor().name(), act.words());
    }

    private static String by(Instant at, String name) {
        return London.momentWords(at) + ", " + name;
    }

    private static String moment(Optional<Instant> at, String otherwise) {
        return at.map(London::momentWords).orElse(otherwise);
    }
}
