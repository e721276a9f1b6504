package org.fanlight.bench.ui;

import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Our side: an example into bytes.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RenderingBenchmark {

    private static final int PIECES = 32; // room for a page's 512 would cost more than most components do

    @Param(Examples.PAGE)
    public String example;

    private Consumer<TemplateOutput> rendering;

    @Setup
    public void find() {
        rendering = Examples.named(example).ours();
    }

    @Benchmark
    public Utf8ByteOutput render() {
        var output = new Utf8ByteOutput(PIECES);
        rendering.accept(output);
        return output;
    }
}
