package org.fanlight.operations.providers.web;

import java.util.List;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.jspecify.annotations.Nullable;

/// One provider: what is agreed with it, and what was done.
///
/// @param answered what came of trying it out just now
public record OneProviderPage(
        String name, boolean open, String address, @Nullable String answered, List<Row> rows, List<ActLine> acts) {

    /// An act on record.
    public record ActLine(String at, String by, String what) {}
}
