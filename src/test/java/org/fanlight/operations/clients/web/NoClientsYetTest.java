package org.fanlight.operations.clients.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Templates;
import org.junit.jupiter.api.Test;

class NoClientsYetTest {

    @Test
    void thePageOfANewHouseSaysWhatToDo() {
        var page = Templates.page(
                "operations/clients/web/clients", Map.of("frame", Templates.FRAME, "page", new ClientsPage(List.of())));

        assertThat(page.text()).contains("There is none yet", "Add a client");
        assertThat(page.select("table")).isEmpty();
    }
}
