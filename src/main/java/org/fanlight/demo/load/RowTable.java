package org.fanlight.demo.load;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.demo.rows.By;
import org.fanlight.demo.rows.InTable;
import org.fanlight.demo.rows.PhoneKey;
import org.fanlight.demo.rows.Row;
import org.fanlight.encryption.EncryptedColumn;
import org.jspecify.annotations.Nullable;

/// Turns the rows of one kind into lines of PostgreSQL's COPY text format.
record RowTable(String name, List<RecordComponent> components, Map<String, Secret> secrets, RowEncryption encryption) {

    /// How the texts of a component are encrypted: for which column, bound to which other component.
    private record Secret(EncryptedColumn column, RecordComponent row) {}

    private static final HexFormat HEX = HexFormat.of();

    static RowTable of(Class<? extends Row> kind, RowEncryption encryption) {
        var table = kind.getAnnotation(InTable.class);
        if (table == null) {
            throw new IllegalArgumentException(kind + " does not name its table");
        }
        var components = Arrays.asList(kind.getRecordComponents());
        return new RowTable(table.value(), components, secrets(components, encryption.of(table.value())), encryption);
    }

    private static Map<String, Secret> secrets(
            List<RecordComponent> components, Map<String, EncryptedColumn> encrypted) {
        var named = components.stream().collect(Collectors.toMap(RowTable::column, component -> component));
        var copied = components.stream().flatMap(RowTable::columns).collect(Collectors.toSet());
        return encrypted.values().stream()
                .filter(column -> copied.contains(column.name()))
                .collect(Collectors.toMap(
                        EncryptedColumn::name,
                        column -> new Secret(column, Objects.requireNonNull(named.get(column.row())))));
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
            var value = value(component, row);
            switch (value) {
                case By by -> {
                    write(by.id(), lines);
                    lines.append('\t');
                    writeText(column(component) + "_name", row, by.name(), lines);
                }
                case PhoneKey key -> write(encryption.keyed(key), lines);
                case String text -> writeText(column(component), row, text, lines);
                case null, default -> write(value, lines);
            }
            separator = "\t";
        }
        lines.append('\n');
    }

    private void writeText(String column, Row row, String text, StringBuilder lines) {
        var secret = secrets.get(column);
        if (secret == null) {
            write(text, lines);
        } else {
            var boundTo = Objects.requireNonNull(value(secret.row(), row));
            lines.append("\\\\x").append(HEX.formatHex(encryption.encrypted(secret.column(), boundTo, text)));
        }
    }

    private static String column(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> columns(RecordComponent component) {
        var column = column(component);
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
