package org.fanlight.governance;

import java.util.List;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.MattersLookedAt;
import org.fanlight.frontdoor.Reference;
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.people.PersonQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds whom somebody may mean who wants to find out who looked: a person, a contact or a worker. Whom it showed is on
/// record, what was typed is not.
@Service
public class FindWhom {

    private static final int MOST_WORKERS = 10;

    /// Who and what may be meant.
    public record Meant(List<PersonLookedAt> people, Optional<Reference> contact, List<Account> workers) {}

    private final PeopleLookedAt people;
    private final MattersLookedAt matters;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Ids ids;

    FindWhom(PeopleLookedAt people, MattersLookedAt matters, Accounts accounts, AuditTrail trail, Ids ids) {
        this.people = people;
        this.matters = matters;
        this.accounts = accounts;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Meant meantBy(String words, Viewer viewer) {
        Access.require(viewer, Permission.FIND_OUT_WHO_LOOKED);
        var meant = new Meant(
                people.meantBy(PersonQuery.typed(words)),
                Reference.typed(words)
                        .filter(reference -> !matters.of(reference).isEmpty()),
                accounts.withWords(words, MOST_WORKERS));
        trail.enter(new Act(viewer.actor(), GovernanceDeed.WHOM_SOUGHT, new Subject("trail", ids.next()))
                .showing(meant.people().stream()
                        .map(person -> person.id().value())
                        .toList()));
        return meant;
    }
}
