package org.fanlight.access.need.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.Ground;
import org.fanlight.access.need.Grounds;
import org.fanlight.access.need.Need;
import org.fanlight.access.need.RestrictRecord;
import org.fanlight.access.need.Restrictable;
import org.fanlight.access.need.Restriction;
import org.fanlight.access.need.Restrictions;
import org.fanlight.audit.Subject;
import org.fanlight.database.OnBehalf;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page about who needs to know a record.
@Component
class RestrictionPages {

    private final List<Restrictable> kinds;
    private final Restrictions restrictions;
    private final Grounds grounds;
    private final Accounts accounts;
    private final OnBehalf onBehalf;

    RestrictionPages(
            List<Restrictable> kinds,
            Restrictions restrictions,
            Grounds grounds,
            Accounts accounts,
            OnBehalf onBehalf) {
        this.kinds = kinds;
        this.restrictions = restrictions;
        this.grounds = grounds;
        this.accounts = accounts;
        this.onBehalf = onBehalf;
    }

    /// The record, which must be there for whoever asks.
    ///
    /// @throws NotFound where there is no such kind, or no such record for them
    Subject subject(String kind, UUID id) {
        return kind(kind).title(id).map(_ -> new Subject(kind, id)).orElseThrow(NotFound::new);
    }

    RestrictionPage of(
            Subject subject, Viewer viewer, List<String> chosen, String overtaken, Typed form, Problems problems) {
        var kind = kind(subject.kind());
        var standing = restrictions.on(subject);
        return new RestrictionPage(
                kind.title(subject.id()).orElseThrow(NotFound::new),
                kind.url(subject.id()),
                url(subject),
                standing.map(RestrictionPages::standing).orElse(null),
                kind.isSearchedFor(),
                seers(kind, subject.id()),
                colleagues(standing, viewer),
                chosen,
                overtaken,
                form,
                problems);
    }

    static String url(Subject subject) {
        return "/restricted/" + subject.kind() + "/" + subject.id();
    }

    private Restrictable kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Each reader of contacts is tried in their own name, so that it is the database that says who sees it.
    private List<RestrictionPage.Seer> seers(Restrictable kind, UUID id) {
        var reasons = grounds.all().stream()
                .filter(ground -> ground.record().equalsIgnoreCase(kind.kind()))
                .collect(Collectors.toMap(Ground::role, Ground::because, (first, _) -> first));
        return accounts.whoMay(Permission.READ_CONTACTS).stream()
                .filter(account -> onBehalf.as(
                        account.viewer().standpoint(), () -> kind.title(id).isPresent()))
                .map(account -> seer(account, reasons))
                .toList();
    }

    private static RestrictionPage.Seer seer(Account account, Map<String, String> reasons) {
        var why = account.roles().stream()
                .sorted()
                .map(Role::name)
                .map(reasons::get)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(". "));
        return new RestrictionPage.Seer(account.name(), account.viewer().roleWords(), why);
    }

    private List<RestrictionPage.Colleague> colleagues(Optional<Restriction> standing, Viewer viewer) {
        return RestrictRecord.MAY_NEED.stream()
                .flatMap(permission -> accounts.whoMay(permission).stream())
                .distinct()
                .filter(account -> !viewer.is(account.id()))
                .filter(account -> standing.stream().noneMatch(found -> found.isNeededBy(account.id())))
                .map(RestrictionPages::colleague)
                .toList();
    }

    private static RestrictionPage.Colleague colleague(Account account) {
        return new RestrictionPage.Colleague(
                account.id().toString(),
                account.name() + ", " + account.viewer().roleWords());
    }

    private static RestrictionPage.Standing standing(Restriction restriction) {
        return new RestrictionPage.Standing(
                restriction.by(),
                London.momentWords(restriction.since()),
                London.dayWords(restriction.reviewOn()),
                restriction.reason(),
                restriction.searches().words(),
                restriction.needs().stream().map(RestrictionPages::line).toList());
    }

    private static RestrictionPage.Line line(Need need) {
        var until = need.until();
        return new RestrictionPage.Line(
                need.id(),
                need.name(),
                London.momentWords(need.since()),
                until == null ? need.reason() : "Broke the glass; open until " + London.momentWords(until));
    }
}
