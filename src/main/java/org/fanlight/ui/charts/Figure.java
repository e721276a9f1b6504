package org.fanlight.ui.charts;

import org.jspecify.annotations.Nullable;

/// A chart under the sentence that says what it shows.
///
/// @param finding a whole sentence, such as "Nine in ten decisions were made within a working day"
/// @param csvUrl where the figures can be had as a file, or null
public record Figure(Chart chart, String finding, @Nullable String csvUrl) {

    public static Figure of(Chart chart, String finding) {
        return new Figure(chart, finding, null);
    }
}
