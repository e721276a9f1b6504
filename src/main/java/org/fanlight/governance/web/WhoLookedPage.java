package org.fanlight.governance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.governance.Asked;
import org.fanlight.governance.Deeds;
import org.fanlight.governance.FindOutWhoLooked;
import org.fanlight.governance.WhoLooked;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.DateInput;
import org.fanlight.ui.govuk.Select;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// Who looked: what was asked, what the trail answered, and the ways on.
///
/// @param hidden what the filter on the page keeps as it is
/// @param all the whole question, for the form that makes a file
/// @param ofPerson whether it is about one person, who may ask for a copy
public record WhoLookedPage(
        List<Chosen> chosen,
        DateInput from,
        DateInput to,
        Select deeds,
        Select purposes,
        Map<String, String> hidden,
        Map<String, String> all,
        boolean ofPerson,
        List<ActLine> lines,
        String days,
        @Nullable String newestUrl,
        @Nullable String olderUrl,
        Problems problems) {

    /// Something the question is about, and the way to ask without it.
    public record Chosen(String what, String name, boolean restricted, String without) {}

    static WhoLookedPage of(Asked asked, @Nullable Long before, WhoLooked found) {
        return new WhoLookedPage(
                chosen(asked, found),
                date("from", "First day", asked),
                date("to", "Last day", asked),
                deeds(asked),
                purposes(asked),
                AskedAddress.subjects(asked),
                AskedAddress.fields(asked),
                asked.person() != null,
                found.acts().stream()
                        .map(act -> ActLine.of(act, asked, found.named()))
                        .toList(),
                "From %s to %s".formatted(London.dayWords(asked.from()), London.dayWords(asked.to())),
                before == null ? null : AskedAddress.of(asked),
                found.more() ? AskedAddress.olderThan(found.acts().getLast().id(), asked) : null,
                Problems.none());
    }

    /// The same page, with what is wrong with the file that was asked for.
    WhoLookedPage with(Problems wrong) {
        return new WhoLookedPage(
                chosen, from, to, deeds, purposes, hidden, all, ofPerson, lines, days, newestUrl, olderUrl, wrong);
    }

    /// Days that are none, shown again as they were typed; nothing was asked.
    static WhoLookedPage refused(Typed typed, Asked asked, Problems problems) {
        return new WhoLookedPage(
                List.of(),
                typed.date("from").asked("First day").problem(problems),
                typed.date("to").asked("Last day").problem(problems),
                deeds(asked),
                purposes(asked),
                AskedAddress.subjects(asked),
                AskedAddress.fields(asked),
                false,
                List.of(),
                "",
                null,
                null,
                problems);
    }

    public int mostInFile() {
        return FindOutWhoLooked.LARGEST_FILE;
    }

    private static List<Chosen> chosen(Asked asked, WhoLooked found) {
        var chosen = new ArrayList<Chosen>();
        if (asked.person() != null) {
            var person = found.named().person(asked.person());
            chosen.add(new Chosen(
                    "Person",
                    person.map(RecordWords::person).orElse("Not in the index"),
                    person.filter(PersonLookedAt::restricted).isPresent(),
                    AskedAddress.of(asked.onNobody())));
        }
        if (asked.contact() != null) {
            chosen.add(new Chosen("Contact", asked.contact().words(), false, AskedAddress.of(asked.onNoContact())));
        }
        if (asked.worker() != null) {
            chosen.add(new Chosen("Who looked", worker(asked, found), false, AskedAddress.of(asked.by(null))));
        }
        if (asked.sessionOf() != null) {
            chosen.add(new Chosen("Session", "One sign-in only", false, AskedAddress.of(asked.inSessionOf(null))));
        }
        return chosen;
    }

    /// A system has no account; then the name stands in what it did.
    private static String worker(Asked asked, WhoLooked found) {
        return found.named()
                .worker(asked.worker())
                .or(() -> found.acts().stream()
                        .map(act -> act.act().actor().name())
                        .findFirst())
                .orElse("Somebody without an account");
    }

    private static DateInput date(String name, String legend, Asked asked) {
        var fields = AskedAddress.fields(asked);
        return DateInput.named(name, legend)
                .values(fields.get(name + "-day"), fields.get(name + "-month"), fields.get(name + "-year"));
    }

    private static Select deeds(Asked asked) {
        var items = Stream.concat(
                Stream.of(Select.Item.of("", "Anything")),
                Deeds.all().stream().map(deed -> Select.Item.of(deed.code(), deed.words())));
        return Select.named("deed", "What was done", items.toList()).withValue(asked.deed());
    }

    private static Select purposes(Asked asked) {
        var items = Stream.concat(
                Stream.of(Select.Item.of("", "Anything")),
                Deeds.purposes().stream().map(purpose -> Select.Item.of(purpose, purpose)));
        return Select.named("purpose", "What for", items.toList()).withValue(asked.purpose());
    }
}
