package org.fanlight.frontdoor.conversations.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.contacts.NewConcern;
import org.fanlight.ui.forms.Problems;

/// The concerns on the call screen, row by row as typed: about one child or all of them.
record CallConcerns(CallForm form) {

    /// The field that says how many rows were asked for.
    static final String ROWS = "concern-rows";

    /// What a row holds in the place of one child.
    static final String ALL = "all";

    /// More than anybody records in one call.
    static final int MOST = 20;

    static String field(int row, String name) {
        return "concern-" + row + "-" + name;
    }

    /// How many rows the page shows: those filled in, and at least one.
    int rows() {
        var filled = begun().max().orElse(0);
        return Math.clamp(Math.max(filled, form.typed().number(ROWS).orElse(0)), 1, MOST);
    }

    /// What is still missing before the call can end as a contact.
    Problems problems() {
        var problems = Problems.none();
        for (var row : begun().toArray()) {
            problems = problems.andIf(kind(row).isEmpty(), field(row, "kind"), "Select the kind of concern " + row)
                    .andIf(
                            children(row).isEmpty(),
                            field(row, "child"),
                            "Select a child who is named above for concern " + row)
                    .andIf(liesWith(row).isEmpty(), field(row, "lies-with"), "Select who concern " + row + " lies with")
                    .andIf(
                            !text(row, "source").isEmpty() && source(row).isEmpty(),
                            field(row, "source"),
                            "Select somebody who is named above, or nobody, for concern " + row);
        }
        return problems;
    }

    /// One for each child, of a form without problems; the same concern twice is one.
    List<NewConcern> concerns() {
        return begun().boxed().flatMap(this::concerns).distinct().toList();
    }

    /// Each row in words, for whoever reads the call once it has ended; half a row too.
    List<String> words() {
        return begun().mapToObj(this::inWords).toList();
    }

    /// One row in words; empty where nothing was chosen in it.
    String words(int row) {
        return begun().anyMatch(each -> each == row) ? inWords(row) : "";
    }

    private Stream<NewConcern> concerns(int row) {
        return children(row).stream()
                .map(child -> new NewConcern(
                        child,
                        source(row),
                        kind(row).orElseThrow(),
                        liesWith(row).orElseThrow()));
    }

    private String inWords(int row) {
        var parts = Stream.of(
                kind(row).map(ConcernKind::words),
                about(row),
                liesWith(row).map(liesWith -> "lies with: " + liesWith.words()),
                name(text(row, "source")).map(name -> "source of harm: " + name));
        return String.join("; ", parts.flatMap(Optional::stream).toList());
    }

    private Optional<String> about(int row) {
        return text(row, "child").equals(ALL) ? Optional.of("all children") : name(text(row, "child"));
    }

    private Optional<String> name(String key) {
        return form.named().stream()
                .filter(person -> person.key().equals(key))
                .map(person -> form.typed().text(person.field("name")))
                .findFirst();
    }

    /// The rows in which something was chosen, but for the children, since "all" stands there at first.
    private IntStream begun() {
        return IntStream.rangeClosed(1, MOST)
                .filter(row -> Stream.of("kind", "lies-with", "source")
                                .anyMatch(name -> !text(row, name).isEmpty())
                        || !text(row, "child").isEmpty() && !text(row, "child").equals(ALL));
    }

    private Optional<ConcernKind> kind(int row) {
        return form.typed().choice(field(row, "kind"), ConcernKind.class);
    }

    private Optional<LiesWith> liesWith(int row) {
        return form.typed().choice(field(row, "lies-with"), LiesWith.class);
    }

    /// The places of the children it is about. Where a child harms others, "all children" leaves that child out.
    private List<Integer> children(int row) {
        var named = form.named();
        var about = text(row, "child");
        var children = IntStream.range(0, named.size())
                .filter(place -> named.get(place).part() == Part.CHILD)
                .filter(place -> about.isEmpty()
                        || about.equals(ALL)
                        || named.get(place).key().equals(about))
                .boxed()
                .toList();
        var others = children.stream()
                .filter(child -> !OptionalInt.of(child).equals(source(row)))
                .toList();
        return others.isEmpty() ? children : others;
    }

    private OptionalInt source(int row) {
        var named = form.named();
        return IntStream.range(0, named.size())
                .filter(place -> named.get(place).key().equals(text(row, "source")))
                .findFirst();
    }

    private String text(int row, String name) {
        return form.typed().text(field(row, name));
    }
}
