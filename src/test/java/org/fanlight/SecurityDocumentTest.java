package org.fanlight;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/security.md` judges every requirement once, names tests that there are, and counts as its tables say.
class SecurityDocumentTest {

    private static final int CHAPTERS = 17;
    private static final int ASKED_AT_LEVEL_ONE = 70;
    private static final int ASKED_AT_LEVEL_TWO = 183;
    private static final List<String> STATES = List.of("met", "partly", "not met", "does not apply");

    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w*Test\\b");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+)\\.\\d+\\.\\d+ \\|.*$");
    private static final Pattern SUMMARY = Pattern.compile("(?m)^\\| (V\\d+|All)\\b[^|]*\\| (\\d+(?: \\| \\d+)*) \\|$");

    private final String document = Files.readString(Path.of("docs/security.md"));
    private final List<Requirement> requirements = ROW.matcher(document)
            .results()
            .map(row -> Requirement.of(row.group(1), row.group()))
            .toList();

    SecurityDocumentTest() throws IOException {}

    private record Requirement(String chapter, String id, String level, String asks, String state, String how) {

        static Requirement of(String chapter, String row) {
            var cells = row.substring(2, row.length() - 2).split(" \\| ", -1);
            assertThat(cells).as(row).hasSize(5);
            return new Requirement("V" + chapter, cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        boolean isMet() {
            return state.equals("met");
        }

        boolean namesATest() {
            return TEST.matcher(how).find();
        }
    }

    @Test
    void everyRequirementOfBothLevelsIsJudgedOnce() {
        assertThat(requirements).extracting(Requirement::id).doesNotHaveDuplicates();
        assertThat(requirements).extracting(Requirement::state).isSubsetOf(STATES);
        assertThat(requirements).filteredOn(each -> each.level().equals("1")).hasSize(ASKED_AT_LEVEL_ONE);
        assertThat(requirements).filteredOn(each -> each.level().equals("2")).hasSize(ASKED_AT_LEVEL_TWO);
        assertThat(requirements).hasSize(ASKED_AT_LEVEL_ONE + ASKED_AT_LEVEL_TWO);
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var there = testClasses();

        assertThat(TEST.matcher(document).results().map(name -> name.group()))
                .hasSizeGreaterThan(100)
                .allSatisfy(name -> assertThat(there).contains(name));
    }

    @Test
    void whatIsMetNamesItsTestOrSaysThatThereIsNone() {
        assertThat(requirements)
                .filteredOn(Requirement::isMet)
                .allSatisfy(each -> assertThat(each.how())
                        .as(each.id())
                        .matches(how -> each.namesATest() != how.endsWith("read, no test")));
    }

    @Test
    void theSummaryCountsWhatTheTablesSay() {
        var counted = IntStream.rangeClosed(1, CHAPTERS)
                .mapToObj(number -> "V" + number)
                .map(chapter -> chapter + ": " + counts(each -> each.chapter().equals(chapter)));

        assertThat(SUMMARY.matcher(document).results().map(row -> row.group(1) + ": " + row.group(2)))
                .containsExactlyElementsOf(Stream.concat(counted, Stream.of("All: " + counts(_ -> true)))
                        .toList());
    }

    /// As the summary writes them: each state, all of them, and what is met by reading alone.
    private String counts(Predicate<Requirement> which) {
        var chosen = requirements.stream().filter(which).toList();
        var ofStates = STATES.stream()
                .map(state -> chosen.stream()
                        .filter(each -> each.state().equals(state))
                        .count());
        var untested = chosen.stream()
                .filter(each -> each.isMet() && !each.namesATest())
                .count();
        return String.join(
                " | ",
                Stream.concat(ofStates, Stream.of((long) chosen.size(), untested))
                        .map(String::valueOf)
                        .toList());
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(toSet());
        }
    }
}
