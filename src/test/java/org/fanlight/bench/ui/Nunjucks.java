package org.fanlight.bench.ui;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.Frontend;
import tools.jackson.databind.json.JsonMapper;

/// Upstream's side: its own templates, compiled by Nunjucks, on Node.
final class Nunjucks {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Nunjucks() {}

    /// @param html by the example's name
    record Rendered(Versions versions, Map<String, String> html) {}

    record Versions(String node, String nunjucks, String govukFrontend) {}

    private record Timed(double[] perSecond) {}

    static Rendered render(List<Example> examples) throws IOException, InterruptedException {
        return run(Rendered.class, examples, "render");
    }

    /// Renderings in a second of processor time, the median of the rounds, in a process of its own as with JMH.
    static double perSecond(Example example, Order order) throws IOException, InterruptedException {
        var timed = run(
                Timed.class,
                List.of(example),
                "time",
                String.valueOf(Order.warmUps(example)),
                String.valueOf(Order.ROUNDS),
                String.valueOf(order.length().toMillis()));
        Arrays.sort(timed.perSecond);
        return timed.perSecond[timed.perSecond.length / 2];
    }

    private static <T> T run(Class<T> answer, List<Example> examples, String... arguments)
            throws IOException, InterruptedException {
        var node = Frontend.node("bench/nunjucks.mjs", arguments).start();
        try (var input = node.getOutputStream()) {
            JSON.writeValue(input, examples.stream().map(Nunjucks::job).toList());
        }
        try (var output = node.getInputStream()) {
            var printed = output.readAllBytes();
            if (node.waitFor() != 0) {
                throw new IOException("Node could not do it; what it said stands above.");
            }
            return JSON.readValue(printed, answer);
        }
    }

    private static Map<String, Object> job(Example example) {
        return Map.of(
                "name",
                example.name(),
                "template",
                example.theirs().template(),
                "context",
                example.theirs().context());
    }
}
