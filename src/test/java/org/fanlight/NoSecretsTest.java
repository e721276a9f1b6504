package org.fanlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No key or token lies among the files of the project. It knows secrets by how they begin; a password that looks like
/// any other word it does not find.
class NoSecretsTest {

    private static final List<Pattern> SECRETS = Stream.of(
                    "-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\\s+[A-Za-z0-9+/=]{20}",
                    "\\bAKIA[0-9A-Z]{16}\\b",
                    "\\bgh[pousr]_[A-Za-z0-9]{36}\\b",
                    "\\bxox[abprs]-[0-9A-Za-z-]{20,}",
                    "\\bAIza[0-9A-Za-z_-]{35}\\b",
                    "\\bsk_live_[0-9A-Za-z]{20,}",
                    "\\bey[A-Za-z0-9_-]{15,}\\.ey[A-Za-z0-9_-]{15,}\\.[A-Za-z0-9_-]{15,}",
                    "://[^/\\s:@\"'{}$<>]+:[^/\\s:@\"'{}$<>]{6,}@[a-z0-9]")
            .map(Pattern::compile)
            .toList();
    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".fanlight", "node_modules");

    @Test
    void noSecretIsAmongTheFilesOfTheProject() throws IOException {
        var files = files(Path.of(""));

        assertThat(files).hasSizeGreaterThan(1_000);
        assertThat(files).noneMatch(file -> holdsASecret(read(file)));
    }

    /// In two parts, so that this file is not found itself.
    static Stream<String> secrets() {
        return Stream.of(
                "-----BEGIN EC PRIV" + "ATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY",
                "AKIA" + "ABCDEFGHIJKLMNOP",
                "ghp_" + "a1".repeat(18),
                "xoxb-" + "1234567890-abcdefghij",
                "AIza" + "a".repeat(35),
                "sk_live_" + "a1".repeat(12),
                "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0NTY3ODkw.c2lnbmF0dXJlLW9mLWl0",
                "postgresql://fanlight:" + "s3cretword@db.example/fanlight");
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void aSecretIsFoundWhereThereIsOne(String secret) {
        assertThat(holdsASecret("key: " + secret + "\n")).isTrue();
    }

    private static boolean holdsASecret(String text) {
        return SECRETS.stream().anyMatch(secret -> secret.matcher(text).find());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.iterate(file, path -> path != null, Path::getParent)
                            .map(Path::getFileName)
                            .noneMatch(name -> name != null && NOT_OURS.contains(name.toString())))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
