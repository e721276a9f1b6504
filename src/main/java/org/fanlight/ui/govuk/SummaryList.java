package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// What is known, as names and values.
@Parts
public record SummaryList(
        List<Row> rows, @Nullable Card card, @Nullable String classes, Map<String, String> attributes)
        implements SummaryListParts.With {

    public static SummaryList of(Row... rows) {
        return of(List.of(rows));
    }

    public static SummaryList of(List<Row> rows) {
        return SummaryListParts.builder().rows(rows).build();
    }

    public SummaryList card(String title) {
        return withCard(new Card(Title.of(title), Actions.NONE, null, Map.of()));
    }

    public boolean anyRowHasActions() {
        return rows.stream().anyMatch(row -> !row.links().isEmpty());
    }

    /// A row without links, among rows that have some.
    public boolean leavesRoomIn(Row row) {
        return anyRowHasActions() && row.actions() == null;
    }

    public @Nullable Content cardTitle() {
        return card == null || card.title() == null ? null : card.title().content();
    }

    /// One name with its value.
    @Parts
    public record Row(
            Value key,
            Value value,
            @Nullable Actions actions,
            @Nullable String classes) implements SummaryListRowParts.With {

        public static Row of(String key, @Nullable String value) {
            return new Row(Value.of(Content.of(key)), Value.of(Content.of(value)), null, null);
        }

        public static Row of(String key, gg.jte.Content value) {
            return new Row(Value.of(Content.of(key)), Value.of(Content.of(value)), null, null);
        }

        public List<Action> links() {
            return actions == null ? List.of() : actions.items();
        }

        /// A link at the end of the row: "Change", read out as "Change" and what.
        public Row action(String text, String href, String what) {
            return withActions(new Actions(List.of(Action.of(text, href, what)), null));
        }
    }

    /// What stands in a cell.
    public record Value(Content content, @Nullable String classes) {

        public static Value of(Content content) {
            return new Value(content, null);
        }
    }

    /// What can be done with a row or a card.
    public record Actions(List<Action> items, @Nullable String classes) {

        public static final Actions NONE = new Actions(List.of(), null);
    }

    /// One link of a row or a card.
    public record Action(
            Content content,
            String href,
            @Nullable String visuallyHiddenText,
            @Nullable String classes,
            Map<String, String> attributes) {

        public static Action of(String text, String href, String what) {
            return new Action(Content.of(text), href, what, null, Map.of());
        }
    }

    /// A frame with a title around the list.
    @Parts
    public record Card(
            @Nullable Title title,
            Actions actions,
            @Nullable String classes,
            Map<String, String> attributes) implements SummaryListCardParts.With {}

    /// The name of a card.
    public record Title(
            Content content, int headingLevel, @Nullable String classes) {

        public static Title of(String text) {
            return new Title(Content.of(text), 2, null);
        }
    }
}
