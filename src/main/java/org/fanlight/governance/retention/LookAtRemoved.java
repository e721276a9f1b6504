package org.fanlight.governance.retention;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Access;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.governance.GovernanceDeed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks at what is left of removed records, and says of a link what became of the record.
@Service
public class LookAtRemoved {

    private static final int NEWEST = 200;

    /// @param workers the names of those who proposed and agreed
    public record Listed(List<RemovalStub> stubs, Map<UUID, String> workers, Map<String, RetentionRule> rules) {}

    private final Removals removals;
    private final RetentionRules rules;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Ids ids;

    LookAtRemoved(Removals removals, RetentionRules rules, Accounts accounts, AuditTrail trail, Ids ids) {
        this.removals = removals;
        this.rules = rules;
        this.accounts = accounts;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Listed list(Viewer viewer) {
        Access.require(viewer, Permission.AGREE_TO_REMOVAL);
        trail.enter(new Act(viewer.actor(), GovernanceDeed.REMOVED_LISTED, new Subject("removal", ids.next())));
        return listed(removals.newest(NEWEST));
    }

    /// What became of the record that a link led to; nothing where it was never removed.
    @Transactional
    public Optional<Listed> whatBecameOf(UUID id, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        var stub = removals.of(id);
        stub.ifPresent(found -> trail.enter(new Act(
                viewer.actor(), GovernanceDeed.REMOVED_READ, found.record().subject())));
        return stub.map(found -> listed(List.of(found)));
    }

    private Listed listed(List<RemovalStub> stubs) {
        var workers = stubs.stream()
                .flatMap(stub -> Stream.concat(Stream.of(stub.proposed()), stub.agreed().stream()))
                .collect(toSet());
        return new Listed(
                stubs,
                accounts.findAll(workers).stream().collect(toMap(Account::id, Account::name)),
                LookAtKeeping.newestOf(rules.all().stream()));
    }
}
