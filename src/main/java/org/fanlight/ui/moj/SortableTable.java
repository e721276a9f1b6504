package org.fanlight.ui.moj;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.ui.govuk.Table;

/// A table that scripts let people sort by one of its columns; without them, it stands as it comes.
///
/// @param table whose headings to sort by are made here
public record SortableTable(Table table) {

    public static SortableTable of(Table table) {
        return new SortableTable(table.withAttributes(and(table.attributes(), "data-module", "moj-sortable-table")));
    }

    /// A heading that sorts by its column.
    public static Table.Cell heading(String text) {
        return withSort(Table.Cell.of(text), "none");
    }

    /// The heading of the column that the table comes sorted by.
    public static Table.Cell headingAscending(String text) {
        return withSort(Table.Cell.of(text), "ascending");
    }

    /// A cell that sorts by a number instead of its words, such as the seconds until it is due.
    public static Table.Cell by(Table.Cell cell, long value) {
        return cell.withAttributes(and(cell.attributes(), "data-sort-value", String.valueOf(value)));
    }

    private static Table.Cell withSort(Table.Cell cell, String order) {
        return cell.withAttributes(and(cell.attributes(), "aria-sort", order));
    }

    private static Map<String, String> and(Map<String, String> attributes, String name, String value) {
        var more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return more;
    }
}
