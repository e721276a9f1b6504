package org.fanlight.ui.govuk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Facts and things to do.
final class StructureMappers {

    private StructureMappers() {}

    static void addTo(Map<String, Function<Options, Object>> all) {
        all.put("accordion", StructureMappers::accordion);
        all.put("summary-list", StructureMappers::summaryList);
        all.put("table", StructureMappers::table);
        all.put("task-list", StructureMappers::taskList);
    }

    private static Accordion accordion(Options options) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("hideAllSectionsText", "hide-all-sections");
        keys.put("hideSectionText", "hide-section");
        keys.put("hideSectionAriaLabelText", "hide-section-aria-label");
        keys.put("showAllSectionsText", "show-all-sections");
        keys.put("showSectionText", "show-section");
        keys.put("showSectionAriaLabelText", "show-section-aria-label");
        return new Accordion(
                options.text("id", ""),
                options.items("items", StructureMappers::section),
                options.number("headingLevel", 2),
                options.messages(keys),
                options.choice("rememberExpanded"),
                options.classes(),
                options.attributes());
    }

    private static Accordion.Section section(Options item) {
        return new Accordion.Section(
                item.in("heading").content(),
                item.in("summary").content(),
                item.in("content").content(),
                item.flag("expanded"));
    }

    private static SummaryList summaryList(Options options) {
        return new SummaryList(
                options.itemsThatCount("rows", StructureMappers::row),
                options.part("card", StructureMappers::card),
                options.classes(),
                options.attributes());
    }

    private static SummaryList.Row row(Options row) {
        return new SummaryList.Row(
                value(row.in("key")), value(row.in("value")), actions(row.in("actions")), row.classes());
    }

    private static SummaryList.Value value(Options value) {
        return new SummaryList.Value(value.content(), value.classes());
    }

    private static SummaryList.Actions actions(Options actions) {
        return actions.has("items")
                ? new SummaryList.Actions(actions.itemsThatCount("items", StructureMappers::action), actions.classes())
                : null;
    }

    private static SummaryList.Action action(Options action) {
        return new SummaryList.Action(
                action.content(),
                action.text("href", ""),
                action.text("visuallyHiddenText"),
                action.classes(),
                action.attributes());
    }

    private static SummaryList.Card card(Options card) {
        return new SummaryList.Card(
                card.part("title", StructureMappers::title),
                Objects.requireNonNullElse(actions(card.in("actions")), SummaryList.Actions.NONE),
                card.classes(),
                card.attributes());
    }

    private static SummaryList.Title title(Options title) {
        return new SummaryList.Title(title.content(), title.number("headingLevel", 2), title.classes());
    }

    private static Table table(Options options) {
        var rows = (List<?>) options.all().getOrDefault("rows", List.of());
        return new Table(
                options.text("caption"),
                options.text("captionClasses"),
                options.items("head", StructureMappers::cell),
                rows.stream()
                        .filter(Options::truthy)
                        .map(row -> ((List<?>) row)
                                .stream()
                                        .map(Options::of)
                                        .map(StructureMappers::cell)
                                        .toList())
                        .toList(),
                options.flag("firstCellIsHeader"),
                options.classes(),
                options.attributes());
    }

    private static Table.Cell cell(Options cell) {
        return new Table.Cell(
                cell.content(),
                cell.text("format"),
                cell.classes(),
                (Integer) cell.all().get("colspan"),
                (Integer) cell.all().get("rowspan"),
                cell.attributes());
    }

    private static TaskList taskList(Options options) {
        return new TaskList(
                options.items("items", StructureMappers::task),
                options.text("idPrefix", "task-list"),
                options.classes(),
                options.attributes());
    }

    private static TaskList.Task task(Options item) {
        return new TaskList.Task(
                item.in("title").content(),
                item.in("title").classes(),
                item.text("href"),
                item.part("hint", Options::content),
                item.in("status").part("tag", MessageMappers::tag),
                item.in("status").content(),
                item.in("status").classes(),
                item.classes());
    }
}
