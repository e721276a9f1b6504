package org.fanlight.governance.retention.web;

import java.util.List;
import java.util.Map;
import org.fanlight.governance.retention.Keeping;
import org.fanlight.governance.retention.Keepings.Shown;
import org.fanlight.governance.retention.KeptRecord;
import org.fanlight.governance.retention.LookAtKeeping.Listed;
import org.fanlight.governance.retention.RetentionRule;
import org.fanlight.governance.retention.StandsInTheWay;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.ui.moj.SubNavigation.Item;

/// Which records are due for removal, what stands in the way of others, and of which it cannot be worked out.
///
/// @param all how many there are, of which the first are shown
/// @param reference what was typed to find a contact
public record RetentionPage(Shown shown, List<Line> lines, long all, String reference, Problems problems) {

    static final String HERE = "/retention";

    /// @param id of the box that chooses it
    public record Line(String id, String url, String name, boolean restricted, String term, String inTheWay) {}

    static RetentionPage of(Shown shown, Listed listed, Typed typed, Problems problems) {
        return new RetentionPage(
                shown,
                listed.some().keepings().stream()
                        .map(keeping -> line(keeping, listed.people(), listed.rules()))
                        .toList(),
                listed.some().all(),
                typed.raw("reference"),
                problems);
    }

    static SubNavigation tabs(String active) {
        return SubNavigation.of(
                "Retention",
                tab("Due for removal", HERE, active),
                tab("In the way", HERE + "?shown=BLOCKED", active),
                tab("Not worked out", HERE + "?shown=UNKNOWN", active),
                tab("Rules", HERE + "/rules", active),
                tab("Legal holds", HERE + "/holds", active));
    }

    public SubNavigation tabs() {
        return tabs(
                switch (shown) {
                    case DUE -> HERE;
                    case BLOCKED -> HERE + "?shown=BLOCKED";
                    case UNKNOWN -> HERE + "?shown=UNKNOWN";
                });
    }

    public boolean canBeProposed() {
        return shown == Shown.DUE && !lines.isEmpty();
    }

    public boolean saysWhyNot() {
        return shown == Shown.BLOCKED;
    }

    public String nothing() {
        return switch (shown) {
            case DUE -> "Nothing is due for removal that is not proposed already.";
            case BLOCKED -> "Nothing stands in the way of any removal that is due.";
            case UNKNOWN -> "Of every record it can be worked out how long it is kept.";
        };
    }

    static String id(KeptRecord record) {
        return record.kind().name() + "." + record.id();
    }

    private static Item tab(String text, String href, String active) {
        return Item.to(text, href, href.equals(active));
    }

    private static Line line(Keeping keeping, Map<PersonId, PersonLookedAt> people, Map<String, RetentionRule> rules) {
        var person = people.get(new PersonId(keeping.record().id()));
        return new Line(
                id(keeping.record()),
                RetentionWords.url(keeping.record()),
                RetentionWords.name(keeping.record(), keeping.reference(), people),
                person != null && person.restricted(),
                RetentionWords.term(keeping.term(), rules),
                keeping.inTheWay().map(StandsInTheWay::words).orElse(""));
    }
}
