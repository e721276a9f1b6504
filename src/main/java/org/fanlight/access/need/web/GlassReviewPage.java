package org.fanlight.access.need.web;

import java.util.List;
import org.fanlight.access.need.ReviewGlass;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;

/// Broken glass with what was done behind it, and the form of the review.
public record GlassReviewPage(
        String who,
        String since,
        String until,
        String reason,
        List<Line> acts,
        String url,
        Typed form,
        Problems problems) {

    /// One act while the glass was broken.
    public record Line(String when, String what) {}

    static GlassReviewPage of(ReviewGlass.Shown shown, Typed form, Problems problems) {
        var glass = shown.glass();
        return new GlassReviewPage(
                glass.name(),
                London.momentWords(glass.since()),
                London.momentWords(glass.until()),
                glass.reason(),
                shown.acts().stream()
                        .map(act -> new Line(London.momentWords(act.at()), act.words()))
                        .toList(),
                "/broken-glass/" + glass.need(),
                form,
                problems);
    }

    public String typed(String field) {
        return form.raw(field);
    }
}
