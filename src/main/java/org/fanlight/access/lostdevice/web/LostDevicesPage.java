package org.fanlight.access.lostdevice.web;

import java.util.List;
import org.fanlight.access.Viewer;
import org.fanlight.access.lostdevice.Reset;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;

/// The requests that wait for a second person, and the form for another one.
///
/// @param news what came of the last try, empty where there was none
public record LostDevicesPage(List<Line> lines, String news, Typed form, Problems problems) {

    /// One request.
    ///
    /// @param mine whether the viewer asked for it, and may withdraw it
    /// @param mayAgree whether the viewer can be the second person
    public record Line(
            String url,
            String name,
            String email,
            String reason,
            String by,
            String at,
            String until,
            boolean mine,
            boolean mayAgree) {}

    static LostDevicesPage of(List<Reset> open, String news, Typed form, Problems problems, Viewer viewer) {
        return new LostDevicesPage(
                open.stream().map(reset -> line(reset, viewer)).toList(), news, form, problems);
    }

    public String typed(String field) {
        return form.raw(field);
    }

    private static Line line(Reset reset, Viewer viewer) {
        var mine = viewer.is(reset.by());
        return new Line(
                LostDevicesController.ADDRESS + "/" + reset.id(),
                reset.name(),
                reset.email(),
                reset.reason(),
                reset.byName(),
                London.momentWords(reset.at()),
                London.momentWords(reset.until()),
                mine,
                !mine && !viewer.is(reset.account()));
    }
}
