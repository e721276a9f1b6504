package org.fanlight.demo.load;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.demo.rows.By;
import org.fanlight.demo.rows.InTable;
import org.fanlight.demo.rows.Row;
import org.jspecify.annotations.Nullable;

/// Turns the rows of one kind into lines of PostgreSQL's COPY text format.
record RowTable(String name, List<RecordComponent> components) {

    static RowTable of(Class<? extends Row> kind) {
        var table = kind.getAnnotation(InTable.class);
        if (table == null) {
            throw new IllegalArgumentException(kind + " does not name its table");
        }
        return new RowTable(table.value(), Arrays.asList(kind.getRecordComponents()));
    }

    /// A table with the same columns that lasts as long as the transaction; emptied where it is there already.
    String stage() {
        return "create temporary table if not exists %1$s on commit drop as select %2$s from %3$s with no data; truncate %1$s"
                .formatted(staged(), columns(), name);
    }

    String copyStatement() {
        return "copy " + staged() + " (" + columns() + ") from stdin";
    }

    String putInPlace() {
        return "insert into %s (%s) select %2$s from %s".formatted(name, columns(), staged());
    }

    private String staged() {
        return "staged_" + name.replace('.', '_');
    }

    private String columns() {
        return components.stream().flatMap(RowTable::columns).collect(Collectors.joining(", "));
    }

    void write(Row row, StringBuilder lines) {
        var separator = "";
        for (var component : components) {
            lines.append(separator);
            if (value(component, row) instanceof By by) {
                write(by.id(), lines);
                lines.append('\t');
                write(by.name(), lines);
            } else {
                write(value(component, row), lines);
            }
            separator = "\t";
        }
        lines.append('\n');
    }

    private static Stream<String> columns(RecordComponent component) {
        var column = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return component.getType() == By.class ? Stream.of(column, column + "_name") : Stream.of(column);
    }

    private static void write(@Nullable Object value, StringBuilder lines) {
        if (value == null) {
            lines.append("\\N");
            return;
        }
        var text = value.toString();
        for (var index = 0; index < text.length(); index++) {
            var letter = text.charAt(index);
            switch (letter) {
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case '\t' -> lines.append("\\t");
                case '\r' -> lines.append("\\r");
                default -> lines.append(letter);
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Row row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
