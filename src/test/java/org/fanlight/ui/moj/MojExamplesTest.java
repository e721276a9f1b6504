package org.fanlight.ui.moj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.ui.Frontend;
import org.fanlight.ui.Templates;
import org.fanlight.ui.govuk.NormalisedDom;
import org.fanlight.ui.govuk.Options;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/// Our examples come out as MoJ Frontend's own templates render them, just now, through Nunjucks.
class MojExamplesTest {

    @TestFactory
    Stream<DynamicTest> ourComponentsRenderWhatMojRenders() throws IOException {
        return renderedByMoj().stream()
                .map(example ->
                        dynamicTest(example.get("component") + ": " + example.get("name"), () -> compare(example)));
    }

    private static void compare(Map<?, ?> example) {
        var name = example.get("component").toString();
        var component = MojMappers.BY_COMPONENT.get(name).apply(Options.of(example.get("options")));
        var ours = Templates.render("ui/moj/" + name, component);
        assertThat(NormalisedDom.of(ours))
                .isEqualTo(NormalisedDom.of(example.get("html").toString()));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> renderedByMoj() throws IOException {
        var node = Frontend.node("moj/render.mjs").start();
        try (var json = node.getInputStream()) {
            return JsonMapper.shared().readValue(json, List.class);
        }
    }
}
