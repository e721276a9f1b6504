package org.fanlight.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@FanlightTest
class NoSwitcherInEarnestTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void withoutTheDemonstrationNobodyCanBecomeSomebodyElse() {
        assertThat(routes.getHandlerMethods().keySet())
                .isNotEmpty()
                .flatMap(route -> route.getPatternValues())
                .noneMatch(route -> route.startsWith("/demo"));
    }

    @Test
    void andThereIsNoInventedCounty() {
        assertThat(jdbc.sql("select count(*) from demo.larkshire")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
