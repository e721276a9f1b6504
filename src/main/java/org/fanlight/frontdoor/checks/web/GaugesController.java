package org.fanlight.frontdoor.checks.web;

import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.checks.GaugeAgencies;
import org.fanlight.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Shows how each agency answers.
@Controller
class GaugesController {

    private final GaugeAgencies gaugeAgencies;

    GaugesController(GaugeAgencies gaugeAgencies) {
        this.gaugeAgencies = gaugeAgencies;
    }

    @Needs(Permission.READ_CONTACTS)
    @GetMapping("/checks/agencies")
    ModelAndView gauges(Viewer viewer) {
        return Pages.show("frontdoor/checks/web/gauges", GaugesPage.of(gaugeAgencies.gauge(viewer)));
    }
}
