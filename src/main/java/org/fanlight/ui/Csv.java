package org.fanlight.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/// Rows as a file as RFC 4180 has it. A cell that a spreadsheet would work out as a formula gets an apostrophe before
/// it.
public final class Csv {

    private static final Pattern BEGINS_A_FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
    private static final Pattern NUMBER = Pattern.compile("-[0-9][0-9,]*(\\.[0-9]+)?");

    private Csv() {}

    public static String file(List<String> head, List<List<String>> rows) {
        var file = new StringBuilder();
        try (var printer = CSVFormat.RFC4180.print(file)) {
            printer.printRecord(head.stream().map(Csv::harmless));
            for (var row : rows) {
                printer.printRecord(row.stream().map(Csv::harmless));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toString();
    }

    private static String harmless(String cell) {
        var formula = BEGINS_A_FORMULA.matcher(cell).matches()
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
