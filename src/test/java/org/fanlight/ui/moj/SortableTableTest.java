package org.fanlight.ui.moj;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanlight.ui.Templates;
import org.fanlight.ui.govuk.Table;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SortableTableTest {

    @Test
    void aSortableTableSaysByWhichColumnsAndInWhichOrder() {
        var due = SortableTable.by(Table.Cell.of("Due in 3 hours"), 10_800);
        var table = SortableTable.of(Table.of(
                "Contacts",
                List.of(SortableTable.headingAscending("Due"), SortableTable.heading("Child")),
                List.of(List.of(due, Table.Cell.of("Bo Field")))));
        var html = Jsoup.parse(Templates.render("ui/moj/sortable-table", table));
        assertThat(html.select("table").attr("data-module")).isEqualTo("moj-sortable-table");
        assertThat(html.select("th").eachAttr("aria-sort")).containsExactly("ascending", "none");
        assertThat(html.select("td[data-sort-value=10800]").text()).isEqualTo("Due in 3 hours");
    }
}
