package org.fanlight.frontdoor.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.AgencyId;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.AgencyOffers.Offer;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.people.Leaving;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks agencies what they know of people in a contact, starts their clocks and tells them that we ask.
@Service
public class AskAgencies {

    /// Which agency to ask about whom.
    public record Pair(NamedPersonId person, AgencyId agency) {}

    /// What a worker wants to ask.
    ///
    /// @param outsideAgeBecause why agencies are asked that are not usually asked at that age; else empty
    public record Command(
            ContactId contact, Set<Pair> pairs, String purpose, LawfulBasis basis, String outsideAgeBecause) {}

    /// What came of it.
    public sealed interface Result {

        /// The agencies were asked, except where the same question waits for an answer already.
        record Asked(int asked, int waitedAlready) implements Result {}

        /// Some are not usually asked at that age: nothing was asked until there is a reason.
        record NeedsReason(List<Pair> notUsual) implements Result {}

        /// The contact has no urgency yet, so no clock could run.
        record NotRated() implements Result {}

        /// The agencies would read an address that must not be disclosed.
        record TellsAnAddress() implements Result {}

        /// There is no such contact, or no such person or agency for it.
        record NothingToAsk() implements Result {}
    }

    private final Checks checks;
    private final ContactFiles files;
    private final AgencyOffers offers;
    private final Leaving leaving;
    private final CheckMessages messages;
    private final Standings standings;
    private final Clocks clocks;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    AskAgencies(
            Checks checks,
            ContactFiles files,
            AgencyOffers offers,
            Leaving leaving,
            CheckMessages messages,
            Standings standings,
            Clocks clocks,
            AuditTrail trail,
            Ids ids,
            Clock clock) {
        this.checks = checks;
        this.files = files;
        this.offers = offers;
        this.leaving = leaving;
        this.messages = messages;
        this.standings = standings;
        this.clocks = clocks;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Result ask(Command command, Viewer viewer) {
        Access.require(viewer, Permission.ASK_AGENCIES);
        var file = files.file(command.contact());
        if (file.isEmpty() || command.pairs().isEmpty()) {
            return new Result.NothingToAsk();
        }
        if (!leaving.isFree(command.purpose())) {
            return new Result.TellsAnAddress();
        }
        var now = clock.instant();
        var rating = file.get().rating();
        return rating.isEmpty()
                ? new Result.NotRated()
                : askWhereUsual(command, file.get(), rating.get().what().urgency(), viewer, now);
    }

    private Result askWhereUsual(Command command, ContactFile file, Urgency urgency, Viewer viewer, Instant now) {
        var offered = offers.of(file, viewer, London.dateOf(now));
        var asks = command.pairs().stream()
                .flatMap(pair -> offer(offered, pair).stream().map(offer -> ask(command, pair, offer, urgency)))
                .toList();
        if (asks.size() < command.pairs().size()) {
            return new Result.NothingToAsk();
        }
        var withoutReason = asks.stream()
                .filter(ask -> ask.outsideAgeBecause().filter(String::isBlank).isPresent())
                .map(ask -> new Pair(ask.person(), ask.agency()))
                .toList();
        return withoutReason.isEmpty() ? put(asks, viewer, now) : new Result.NeedsReason(withoutReason);
    }

    private Result put(List<Ask> asks, Viewer viewer, Instant now) {
        var asked = 0;
        for (var ask : asks) {
            var id = new CheckId(ids.next());
            if (checks.add(id, ask, CheckClocks.due(clocks, ask.urgency(), now), viewer, now)) {
                trail.enter(new Act(viewer.actor(), FrontDoorDeed.CHECK_ASKED, FrontDoorSubjects.of(ask.contact())));
                messages.asked(id, ask.agency());
                asked++;
            }
        }
        standings.workOut(List.of(asks.getFirst().contact()), now);
        return new Result.Asked(asked, asks.size() - asked);
    }

    private static Ask ask(Command command, Pair pair, Offer offer, Urgency urgency) {
        return new Ask(
                command.contact(),
                pair.person(),
                pair.agency(),
                command.purpose(),
                command.basis(),
                urgency,
                offer.notUsualBecause().map(_ -> command.outsideAgeBecause()));
    }

    private static Optional<Offer> offer(List<AgencyOffers.PersonOffers> offered, Pair pair) {
        return offered.stream()
                .filter(each -> each.person().equals(pair.person()))
                .findFirst()
                .flatMap(each -> each.of(pair.agency()));
    }
}
