package org.fanlight.ui.moj;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanlight.ui.Templates;
import org.fanlight.ui.govuk.Table;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SortableTest {

    @Test
    void aSortableTableSaysByWhichColumnsAndInWhichOrder() {
        var due = Sortable.by(Table.Cell.of("Due in 3 hours"), "10800");
        var table = Sortable.table(Table.of(
                "Contacts",
                List.of(Sortable.headingAscending("Due"), Sortable.heading("Child")),
                List.of(List.of(due, Table.Cell.of("Bo Field")))));
        var html = Jsoup.parse(Templates.render("ui/govuk/table", table));
        assertThat(html.select("table").attr("data-module")).isEqualTo("moj-sortable-table");
        assertThat(html.select("th").eachAttr("aria-sort")).containsExactly("ascending", "none");
        assertThat(html.select("td[data-sort-value=10800]").text()).isEqualTo("Due in 3 hours");
    }
}
