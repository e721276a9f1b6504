package org.fanlight.ui.moj;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.ui.Html;
import org.fanlight.ui.govuk.Table;

/// Turns a table with a tick box in each row into one in which all can be ticked at once; that needs JavaScript.
public final class MultiSelect {

    private MultiSelect() {}

    /// @param prefix of the id of the box that ticks all, so that a page may have several such tables
    public static Table table(Table table, String prefix) {
        var attributes = new LinkedHashMap<>(table.attributes());
        attributes.put("data-module", "moj-multi-select");
        attributes.put("data-id-prefix", prefix);
        return table.withAttributes(attributes);
    }

    /// The heading of the column of tick boxes, into which the box that ticks all is put.
    public static Table.Cell heading(String prefix) {
        return Table.Cell.of(Html.trusted("<span class=\"govuk-visually-hidden\">Choose</span>"))
                .withAttributes(Map.of("id", prefix + "select-all"));
    }
}
