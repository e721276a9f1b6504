package org.fanlight.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.fanlight.CommittedDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who may do what, drawn from the one table that says so.
class PermissionsTest {

    @Test
    @Tag("docs")
    void theDocumentShowsWhoMayDoWhat() throws IOException {
        CommittedDocument.holds(Path.of("docs/permissions.md"), """
                # Permissions

                Written from the code by `./fanlight docs`. The table is `org.fanlight.access.Role`; each route names the one
                permission that it needs, or says why it is open to all.

                %s
                %s
                %s
                """.formatted(
                row("Permission", Arrays.stream(Role.values()).map(Role::words)),
                row("---", Arrays.stream(Role.values()).map(_ -> ":---:")),
                Arrays.stream(Permission.values()).map(PermissionsTest::row).collect(joining("\n"))));
    }

    @Test
    void everyPermissionIsSomebodys() {
        assertThat(Permission.values())
                .allSatisfy(permission -> assertThat(Role.values()).anyMatch(role -> role.allows(permission)));
    }

    @Test
    void whoeverAnswersChecksSeesNothingElseOfAContact() {
        assertThat(Role.PARTNER_CHECKER.allows(Permission.READ_CONTACTS)).isFalse();
        assertThat(Role.OPERATOR.allows(Permission.READ_CONTACTS)).isFalse();
    }

    private static String row(Permission permission) {
        return row(words(permission), Arrays.stream(Role.values()).map(role -> role.allows(permission) ? "yes" : ""));
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(joining(" | ", "| ", " |"));
    }

    private static String words(Permission permission) {
        var words = permission.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
