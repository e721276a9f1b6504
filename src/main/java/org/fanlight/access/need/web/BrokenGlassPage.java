package org.fanlight.access.need.web;

import java.util.List;
import org.fanlight.access.need.BrokenGlass;
import org.fanlight.worktime.London;

/// Glass that was broken and that nobody has looked at yet.
public record BrokenGlassPage(List<Line> lines) {

    /// @param reason as whoever broke it wrote it
    public record Line(String url, String who, String when, String reason) {}

    static BrokenGlassPage of(List<BrokenGlass> waiting) {
        return new BrokenGlassPage(waiting.stream()
                .map(glass -> new Line(
                        "/broken-glass/" + glass.need(),
                        glass.name(),
                        London.momentWords(glass.since()),
                        glass.reason()))
                .toList());
    }
}
