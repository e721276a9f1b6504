package org.fanlight.ui.charts;

import org.fanlight.ui.Html;

/// A picture of figures, with the figures.
public sealed interface Chart permits BarChart, StackedBarChart, RunChart, ControlChart, Pyramid {

    /// Names the chart on its page.
    String id();

    /// What is counted or measured, where and when.
    String title();

    /// What the picture shows, for those who cannot see it: its kind and how many things it compares. The finding
    /// and the figures stand beside it.
    String description();

    default int width() {
        return Plot.WIDTH;
    }

    int height();

    Html drawing();

    /// The same figures, for those who want to read them and for files.
    Figures figures();
}
