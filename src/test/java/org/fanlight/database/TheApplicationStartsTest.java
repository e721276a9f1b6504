package org.fanlight.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FanlightTest
class TheApplicationStartsTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void itActsAsTheApplicationsRole() {
        String role = jdbc.sql("select current_user").query(String.class).single();

        assertThat(role).isEqualTo("fanlight_app");
    }

    @Test
    void itFindsItsExtensionsWithoutNamingTheirSchema() {
        String plain =
                jdbc.sql("select unaccent('Žemaitė')").query(String.class).single();

        assertThat(plain).isEqualTo("Zemaite");
    }
}
