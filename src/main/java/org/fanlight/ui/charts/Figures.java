package org.fanlight.ui.charts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fanlight.ui.Csv;
import org.fanlight.ui.govuk.Table;

/// The figures of a chart, to read and to take away.
///
/// @param head of the columns; the first names the rows
public record Figures(List<String> head, List<List<String>> rows) {

    public Figures {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException("Each row has a figure for each column");
            }
        }
    }

    public Table table(String caption) {
        return Table.of(caption, cells(head), rows.stream().map(Figures::cells).toList())
                .withFirstCellIsHeader(true)
                .withCaptionClasses("govuk-visually-hidden");
    }

    private static List<Table.Cell> cells(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(place -> place == 0 ? Table.Cell.of(words.get(place)) : Table.Cell.number(words.get(place)))
                .toList();
    }

    /// A file as RFC 4180 has it. A cell that a spreadsheet would work out as a formula gets an apostrophe before it.
    public String csv() {
        return Csv.file(head, rows);
    }

    /// As short as it can be told: at most two decimals.
    static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }
}
