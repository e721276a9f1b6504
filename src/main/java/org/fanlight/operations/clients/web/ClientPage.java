package org.fanlight.operations.clients.web;

import java.util.List;
import org.fanlight.ui.govuk.SummaryList.Row;

/// One system that may use the API: what it is, which secrets work, what was done.
public record ClientPage(
        String name, boolean open, String address, List<Row> rows, List<Secret> secrets, List<Act> acts) {

    /// A secret that works, without the secret.
    public record Secret(String name, String made, String works) {}

    /// An act on record.
    public record Act(String at, String by, String what) {}
}
