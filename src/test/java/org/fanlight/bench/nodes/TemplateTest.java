package org.fanlight.bench.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void everyPlaceIsFilledAsItIs() {
        assertThat(new Template("bind {pages} # {a b} $1").filled(Map.of("pages", "127.0.0.1:$1")))
                .isEqualTo("bind 127.0.0.1:$1 # {a b} $1");
    }

    @Test
    void aPlaceForWhichNothingIsSaidIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Template("bind {pages}").filled(Map.of()))
                .withMessageContaining("{pages}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"haproxy-pages.cfg", "away.http", "haproxy-database.cfg", "etcd.yml", "patroni.yml"})
    void whatIsTriedOutIsWhatOperatorsAreGiven(String file) throws IOException {
        assertThat(Files.readString(Path.of("docs/operations.md")))
                .as("docs/operations.md shows " + file)
                .contains(Template.of(file).text());
    }
}
