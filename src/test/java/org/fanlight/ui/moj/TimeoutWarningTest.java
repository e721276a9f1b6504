package org.fanlight.ui.moj;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanlight.ui.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TimeoutWarningTest {

    private static final TimeoutWarning WARNING = TimeoutWarning.after(30, "/stay", "/sign-in?back=%2Fwork");

    @Test
    void theDialogIsClosedAndCarriesWhatTheScriptNeeds() {
        var dialog = rendered(WARNING).selectFirst("dialog");
        assertThat(dialog.hasAttr("open")).isFalse();
        assertThat(dialog.dataset())
                .containsEntry("idle-minutes", "30")
                .containsEntry("warn-minutes", "5")
                .containsEntry("stay-url", "/stay")
                .containsEntry("sign-in-url", "/sign-in?back=%2Fwork");
        assertThat(dialog.select("button[type=submit]").attr("form")).isEqualTo("sign-out");
        assertThat(dialog.select("[data-stay]").text()).isEqualTo("Stay signed in");
    }

    @Test
    void theDialogIsNamedByItsHeadingAndExplained() {
        var page = rendered(WARNING);
        var dialog = page.selectFirst("dialog");
        assertThat(page.getElementById(dialog.attr("aria-labelledby")).text())
                .isEqualTo("You will be signed out in 5 minutes");
        assertThat(page.getElementById(dialog.attr("aria-describedby")).text())
                .startsWith("We have not heard from you for more than 25 minutes.");
        assertThat(dialog.select("[role=status]").text()).isEmpty();
        assertThat(dialog.select("[role=alert]").hasAttr("hidden")).isTrue();
    }

    @Test
    void withoutScriptsTheLimitIsSaid() {
        assertThat(rendered(WARNING).select("noscript").text())
                .isEqualTo("You are signed out when nothing is done for 30 minutes.");
    }

    @Test
    void onShowItStandsOpen() {
        assertThat(rendered(WARNING.withOpen(true)).selectFirst("dialog").hasAttr("open"))
                .isTrue();
    }

    private static Document rendered(TimeoutWarning warning) {
        return Jsoup.parse(Templates.render("ui/moj/timeout-warning", warning));
    }
}
