package org.fanlight.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = UiAlone.class, loader = UiAlone.Loader.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "fanlight.ui.service-name=Children first in Larkshire",
            "fanlight.theme.colour=#512d6d",
            "fanlight.theme.logo=src/test/resources/theme/logo.svg"
        })
class ThemedPagesTest {

    @LocalServerPort
    private int port;

    @Test
    void everyPageBearsThePartnershipsNameColourAndLogo() throws Exception {
        var page = page();

        assertThat(page.title()).endsWith(" – Children first in Larkshire");
        assertThat(page.select("meta[name=theme-color]").attr("content")).isEqualTo("#512d6d");
        assertThat(page.select("header .fl-mark")).isEmpty();
        assertThat(page.select("header .fl-logo").attr("src"))
                .isEqualTo(page.select("link[rel=icon]").attr("href"))
                .startsWith("/theme/");
    }

    @Test
    void itsSheetComesAfterOursAndMayBeKeptAYear() throws Exception {
        var sheet =
                UiAlone.get(port, page().select("link[rel=stylesheet]").last().attr("href"));

        assertThat(sheet.body()).contains("--govuk-brand-colour:#512d6d");
        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(sheet.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
    }

    @Test
    void itsLogoIsAPictureToTheBrowser() throws Exception {
        var logo = UiAlone.get(port, page().select("header .fl-logo").attr("src"));

        assertThat(logo.statusCode()).isEqualTo(200);
        assertThat(logo.headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @Test
    void whatIsNotPartOfTheLookIsNotThere() throws Exception {
        assertThat(UiAlone.get(port, "/theme/x/../../application.yaml").statusCode())
                .isEqualTo(404);
        assertThat(UiAlone.get(port, "/theme/x/font.woff2").statusCode()).isEqualTo(404);
    }

    private Document page() throws Exception {
        return Jsoup.parse(UiAlone.get(port, "/cookies").body());
    }
}
