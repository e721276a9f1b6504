package org.fanlight.governance.unusual.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.governance.unusual.KeptUnusual;
import org.fanlight.governance.unusual.LookIntoUnusual.Listed;
import org.fanlight.governance.unusual.UnusualRule;
import org.fanlight.governance.unusual.UnusualSearch;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.DateInput;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.ui.moj.SubNavigation.Item;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// Unusual looks that wait for somebody to look into them, or that somebody has looked into.
///
/// @param rules what is unusual, a sentence a rule; those that do not hold are left out
public record UnusualLooksPage(
        boolean lookedInto,
        List<Line> lines,
        @Nullable String olderUrl,
        List<SearchLine> searches,
        List<String> rules,
        DateInput from,
        DateInput to,
        Problems problems) {

    static final String HERE = "/unusual-looks";

    /// @param found what was found last; empty where nobody has looked into it
    public record Line(String url, String kind, String words, boolean restricted, String when, String found) {}

    /// @param far how far it has come
    public record SearchLine(String days, String by, String far) {}

    static UnusualLooksPage of(boolean lookedInto, Listed listed, Typed typed, Problems problems) {
        return new UnusualLooksPage(
                lookedInto,
                listed.looks().stream().map(look -> line(look, listed.people())).toList(),
                listed.more()
                        ? HERE + "?looked-into=" + lookedInto + "&before="
                                + listed.looks().getLast().id()
                        : null,
                listed.searches().stream().map(UnusualLooksPage::line).toList(),
                listed.rules().stream()
                        .filter(UnusualRule::holds)
                        .map(UnusualRule::words)
                        .toList(),
                typed.date("from").asked("First day").problem(problems),
                typed.date("to").asked("Last day").problem(problems),
                problems);
    }

    public SubNavigation tabs() {
        return SubNavigation.of(
                "Unusual looks",
                Item.to("To look into", HERE, !lookedInto),
                Item.to("Looked into", HERE + "?looked-into=true", lookedInto));
    }

    private static Line line(KeptUnusual look, Map<PersonId, PersonLookedAt> people) {
        var unusual = look.unusual();
        var person = Optional.ofNullable(unusual.person()).map(people::get);
        return new Line(
                HERE + "/" + look.id(),
                unusual.kind().words(),
                UnusualWords.of(unusual, person),
                person.filter(PersonLookedAt::restricted).isPresent(),
                London.momentWords(unusual.firstAt()),
                look.findings().stream()
                        .findFirst()
                        .map(finding -> finding.verdict().words())
                        .orElse(""));
    }

    private static SearchLine line(UnusualSearch search) {
        return new SearchLine(
                search.from().equals(search.to())
                        ? London.dayWords(search.from())
                        : London.dayWords(search.from()) + " to " + London.dayWords(search.to()),
                search.by(),
                (search.hasEnded() ? "Done" : "%d of %d days".formatted(search.daysDone(), search.days()))
                        + ", %d new".formatted(search.found()));
    }
}
