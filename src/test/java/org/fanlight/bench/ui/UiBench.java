package org.fanlight.bench.ui;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// What `./fanlight bench ui` runs: our templates and upstream's on the same examples, on one thread, in turns.
final class UiBench {

    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private UiBench() {}

    public static void main(String[] words) throws Exception {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) throws IOException, InterruptedException, RunnerException {
        Order order;
        try {
            order = Order.read(words);
        } catch (IllegalArgumentException notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            return NOT_UNDERSTOOD;
        }
        return run(order);
    }

    private static int run(Order order) throws IOException, InterruptedException, RunnerException {
        var examples = order.examples().stream().map(Examples::named).toList();
        var theirs = Nunjucks.render(examples);
        var differences = examples.stream()
                .flatMap(example -> SameDom.difference(example, theirs.html().get(example.name())).stream())
                .toList();
        if (!differences.isEmpty()) {
            differences.forEach(System.err::println);
            return FAILED;
        }
        System.out.println(Versions.with(theirs.versions()).line());
        System.err.println(Figures.HEADINGS);
        for (var example : examples) {
            var figures = measure(example, order);
            System.out.println(figures.line());
            System.err.println(figures.row());
        }
        return 0;
    }

    private static Figures measure(Example example, Order order)
            throws IOException, InterruptedException, RunnerException {
        var ours = byJmh(example, order).getSecondaryResults();
        var page = new Utf8ByteOutput();
        example.ours().accept(page);
        return Figures.of(
                example.name(),
                ours.get(ProcessorTime.NAME).getStatistics().getPercentile(50),
                Nunjucks.perSecond(example, order),
                ours.get("gc.alloc.rate.norm").getScore(),
                page.getContentLength());
    }

    private static RunResult byJmh(Example example, Order order) throws RunnerException {
        var length = TimeValue.milliseconds(order.length().toMillis());
        return new Runner(new OptionsBuilder()
                        .include(RenderingBenchmark.class.getName())
                        .param("example", example.name())
                        .warmupIterations(Order.warmUps(example))
                        .warmupTime(length)
                        .measurementIterations(Order.ROUNDS)
                        .measurementTime(length)
                        .forks(1)
                        .threads(1)
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
    }
}
