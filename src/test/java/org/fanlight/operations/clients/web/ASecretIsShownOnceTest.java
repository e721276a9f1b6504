package org.fanlight.operations.clients.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ASecretIsShownOnceTest extends ApiClientWorld {

    @Autowired
    private TestDatabase database;

    @Test
    void theSameFormSentAgainShowsNoSecretAndAddsNothing() {
        var agency = police();
        var once = UUID.randomUUID();
        var client = shown(add(agency, "Twice sent system", once));

        var again = add(agency, "Twice sent system", once);

        assertThat(again).hasStatus(303).hasRedirectedUrl(client.page());
        assertThat(page(client.page()).html()).doesNotContain(client.secret()).contains("make a new one");
        assertThat(page(CLIENTS).select("a:contains(Twice sent system)")).hasSize(1);
    }

    @Test
    void theSameFormForANewSecretMakesOne() {
        var client = added("Twice renewed system");
        var once = UUID.randomUUID();
        var renewed = shown(rotate(client, "DAY", once));

        assertThat(rotate(client, "DAY", once)).hasStatus(303).hasRedirectedUrl(client.page());

        assertThat(page(client.page()).text())
                .contains("Secret 2")
                .doesNotContain("Secret 3")
                .doesNotContain(renewed.secret());
    }

    @Test
    void theAddressOfTheSecretsPageOpenedAgainShowsTheListOrTheForm() {
        var client = added("Bookmarked system");

        assertThat(page(CLIENTS).select("h1").text()).isEqualTo("API clients");
        assertThat(page(client.page() + "/secrets").select("#secret")).isEmpty();
    }

    @Test
    void itIsKeptInNoCacheNoAddressNoLogAndNoTable(CapturedOutput output) {
        var answer = add(police(), "Discreet system", UUID.randomUUID());
        var secret = shown(answer).secret();
        token(shown(answer).clientId(), secret);

        assertThat(secret).startsWith("fanlight_").hasSizeGreaterThan(50);
        assertThat(answer).hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(answer.getResponse().getHeader("Location")).isNull();
        assertThat(output).doesNotContain(secret);
        assertThat(tablesWith(secret)).isEmpty();
        assertThat(tablesWith("Discreet system")).contains("access.api_client");
    }

    private List<String> tablesWith(String word) {
        return database.owner().sql("""
                select table_schema || '.' || table_name
                from information_schema.tables
                where table_type = 'BASE TABLE'
                and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')
                and table_schema not in ('pg_catalog', 'information_schema')
                and xpath_exists(
                  format('//*[contains(text(), "%s")]', :word::text),
                  query_to_xml(format('select * from %I.%I', table_schema, table_name), true, false, ''))
                """).param("word", word).query(String.class).list();
    }
}
