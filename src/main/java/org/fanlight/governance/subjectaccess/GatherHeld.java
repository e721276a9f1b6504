package org.fanlight.governance.subjectaccess;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.access.Viewer;
import org.fanlight.access.held.Held;
import org.fanlight.access.held.HeldItem;
import org.fanlight.access.held.HeldSource;
import org.fanlight.access.need.Need;
import org.fanlight.access.need.Restriction;
import org.fanlight.access.need.Restrictions;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.database.OnBehalf;
import org.fanlight.governance.subjectaccess.KeptItem.Key;
import org.fanlight.governance.subjectaccess.Redactions.Proposed;
import org.fanlight.governance.subjectaccess.rules.WithholdByRule;
import org.springframework.stereotype.Component;

/// Asks every source what it holds, as the house, and keeps which items there are and what the rules withhold of them.
///
/// Words that changed since they were read make another item, which is to be read again; so does anybody who has come
/// to be mentioned since, as there is more to withhold then.
@Component
class GatherHeld {

    private record Found(HeldSource source, Held held) {}

    private final List<HeldSource> sources;
    private final Redactions redactions;
    private final Restrictions restrictions;
    private final OnBehalf onBehalf;
    private final Ids ids;
    private final Clock clock;

    GatherHeld(
            List<HeldSource> sources,
            Redactions redactions,
            Restrictions restrictions,
            OnBehalf onBehalf,
            Ids ids,
            Clock clock) {
        this.sources = sources;
        this.redactions = redactions;
        this.restrictions = restrictions;
        this.onBehalf = onBehalf;
        this.ids = ids;
        this.clock = clock;
    }

    /// In the transaction of whoever looks, who holds the request from here on.
    Desk gather(SubjectAccess request, Viewer viewer) {
        redactions.hold(request.id());
        var found = onBehalf.asTheHouse(() -> found(request.person().value()));
        var rules = new WithholdByRule(
                request.person().value(),
                found.stream().flatMap(each -> each.held().people().stream()).toList(),
                request.asked().asker() == Asker.THEMSELVES);
        keep(request, found, rules);
        var kept = redactions.of(request.id()).stream().collect(toMap(KeptItem::key, item -> item));
        return new Desk(request, items(found, kept, viewer));
    }

    private List<Found> found(UUID person) {
        return sources.stream()
                .map(source -> new Found(source, source.on(person)))
                .toList();
    }

    private void keep(SubjectAccess request, List<Found> found, WithholdByRule rules) {
        var known = redactions.of(request.id()).stream().collect(toMap(KeptItem::key, item -> item));
        var fresh = new ArrayList<Proposed>();
        for (var source : found) {
            for (var item : source.held().items()) {
                var key = key(source.source(), item);
                var before = Optional.ofNullable(known.get(key));
                if (before.isEmpty()) {
                    fresh.add(new Proposed(ids.next(), key, rules.of(item)));
                } else {
                    addTo(request, before.get(), item, rules);
                }
            }
        }
        redactions.addItems(request.id(), fresh, clock.instant());
    }

    private void addTo(SubjectAccess request, KeptItem kept, HeldItem item, WithholdByRule rules) {
        var more = rules.of(item).stream()
                .filter(proposal -> !kept.holds(proposal))
                .toList();
        if (!more.isEmpty()) {
            redactions.withhold(request.id(), kept.id(), more, clock.instant());
        }
    }

    private List<DeskItem> items(List<Found> found, Map<Key, KeptItem> kept, Viewer viewer) {
        var standing = onBehalf.asTheHouse(restrictions::standing).stream()
                .collect(Collectors.groupingBy(Restriction::subject));
        var items = new ArrayList<DeskItem>();
        for (var source : found) {
            for (var item : source.held().items()) {
                var key = key(source.source(), item);
                var row = Optional.ofNullable(kept.get(key)).orElseThrow();
                items.add(new DeskItem(
                        row, source.source().words(), item, changed(key, kept), apart(item, standing, viewer)));
            }
        }
        return items;
    }

    /// Whether somebody had read the same record when its words were others.
    private static boolean changed(Key key, Map<Key, KeptItem> kept) {
        return kept.values().stream()
                .anyMatch(other -> !other.key().equals(key)
                        && other.key().isSameRecordAs(key)
                        && !other.reviews().isEmpty());
    }

    /// Who needs to know what hides the item from the viewer; nobody where nothing does.
    private static List<String> apart(HeldItem item, Map<Subject, List<Restriction>> standing, Viewer viewer) {
        return item.under().stream()
                .flatMap(subject -> standing.getOrDefault(subject, List.of()).stream())
                .filter(restriction -> !restriction.isNeededBy(viewer.accountId()))
                .flatMap(GatherHeld::whoNeeds)
                .distinct()
                .toList();
    }

    /// Where nobody is named any more, whoever restricted it can name somebody.
    private static Stream<String> whoNeeds(Restriction restriction) {
        return restriction.needs().isEmpty()
                ? Stream.of(restriction.by())
                : restriction.needs().stream().map(Need::name);
    }

    private static Key key(HeldSource source, HeldItem item) {
        return new Key(source.code(), item.kind(), item.record(), hash(item));
    }

    private static String hash(HeldItem item) {
        var words = item.fields().stream()
                .map(field -> field.label() + "\u0000" + field.text() + "\u0000" + field.whose())
                .collect(Collectors.joining("\u0001", item.aboutOthers() + "\u0001", ""));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
