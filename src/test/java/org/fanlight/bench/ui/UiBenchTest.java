package org.fanlight.bench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.govuk.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UiBenchTest {

    private static final Example GREETING = new Example(
            "greeting", output -> output.writeContent("<p>Good morning</p>"), new Example.Nunjucks("none", Map.of()));

    @Test
    void bothSidesMakeTheSameOfEveryComponentAndOfTheWorklist() throws Exception {
        var examples = Examples.names().stream().map(Examples::named).toList();

        var theirs = Nunjucks.render(examples).html();

        assertThat(theirs).hasSize(Fixture.components().size() + 1);
        assertThat(examples)
                .flatMap(example -> SameDom.difference(example, theirs.get(example.name())).stream()
                        .toList())
                .isEmpty();
    }

    @Test
    void whatIsNotTheSameIsRefusedWithThePlaceWhereItDiffers() {
        assertThat(SameDom.difference(GREETING, "<p>\n  Good morning\n</p>")).isEmpty();
        assertThat(SameDom.difference(GREETING, "<p>Good evening</p>"))
                .hasValue("greeting is not the same on both sides, so nothing is timed: "
                        + "ours has \"Good morning\" where Nunjucks has \"Good evening\".");
        assertThat(SameDom.difference(GREETING, "")).get().asString().endsWith("where Nunjucks has nothing.");
    }

    @Test
    void nunjucksIsTimedInRenderingsASecond() throws Exception {
        var order = new Order(List.of("tag"), Duration.ofMillis(20));

        assertThat(Nunjucks.perSecond(Examples.named("tag"), order)).isGreaterThan(100);
    }

    @Test
    void oursIsReadyForJmhOnceTheTestsAreCompiled() {
        assertThat(getClass().getResourceAsStream("/META-INF/BenchmarkList"))
                .asString(StandardCharsets.UTF_8)
                .contains("RenderingBenchmark");
    }

    @Test
    void anExampleIsOneLine() {
        assertThat(Figures.of("tag", 18_000_000.4, 200_000, 288.2, 41).line()).isEqualTo("""
                {"name":"tag","ours_per_s":18000000,"nunjucks_per_s":200000,"ratio":90.0,"allocated":288,"size":41}""");
    }

    @Test
    void withoutOptionsItIsEverythingInRoundsOfASecond() {
        assertThat(Order.read(List.of())).isEqualTo(new Order(Examples.names(), Duration.ofSeconds(1)));
    }

    @Test
    void eachOptionChangesOneThing() {
        assertThat(Order.read(List.of("--only", "tag", "--seconds", "5")))
                .isEqualTo(new Order(List.of("tag"), Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seconds", "--seconds x", "--seconds 0", "--only", "--only marquee", "--faster"})
    void whatItDoesNotUnderstandItSays(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order.read(List.of(typed.split(" "))))
                .withMessageContaining(typed.split(" ")[0]);
    }
}
