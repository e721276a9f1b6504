package org.fanlight.bench.ui;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/// Renderings in a second of processor time, that of collector and compiler included, whatever else the machine does.
public final class ProcessorTime implements InternalProfiler {

    static final String NAME = "renderings.processor";

    private static final double NANOSECONDS = 1e9;

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public String getDescription() {
        return "Renderings in a second of processor time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = machine.getProcessCpuTime();
    }

    @Override
    public List<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        var seconds = (machine.getProcessCpuTime() - before) / NANOSECONDS;
        var perSecond = result.getMetadata().getAllOps() / seconds;
        return List.of(new ScalarResult(NAME, perSecond, "ops/s", AggregationPolicy.AVG));
    }
}
