package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who builds pages looks at every component in every state.
class GalleryJourneyTest extends Journey {

    private static final int SPARE = 40;

    /// What can be seen on show and takes the focus.
    private static final String FOCUSABLE = """
            [...document.querySelectorAll(".fl-exhibit__shown :is(a[href], button, input, select, textarea, summary)")]
              .filter((place) => !place.disabled && place.tabIndex >= 0 && place.checkVisibility({visibilityProperty: true}))
            """;

    /// 320 px is what a window of 1280 px shows at 400%.
    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void everyComponentIsAccessible(int width) {
        var page = window(width);
        for (var room : rooms(page)) {
            go(page, room);
            isAccessible(page);
        }
    }

    @Test
    void everyComponentCanBeReadInForcedColours() {
        var page = window(DESK);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        for (var room : rooms(page)) {
            go(page, room);
            isAccessible(page);
        }
    }

    /// Whoever has only a keyboard gets to everything on show, sees where they are, and gets out again.
    @Test
    void everyComponentCanBeReachedAndLeftWithTheKeyboard() {
        var page = window(DESK);
        for (var room : rooms(page)) {
            go(page, room);
            var places = (Integer) page.evaluate(FOCUSABLE + ".length");
            for (var press = 0; press < places + SPARE && !onTheLastLink(page); press++) {
                page.keyboard().press("Tab");
                page.evaluate("document.activeElement.dataset.reached = 'yes'");
            }

            assertThat(onTheLastLink(page)).as(room + " lets the focus go").isTrue();
            assertThat(page.evaluate(FOCUSABLE + """
                    .filter((place) => place.dataset.reached !== "yes" && place.type !== "radio")
                    .map((place) => place.outerHTML)
                    """)).as(room).isEqualTo(List.of());
        }
    }

    @Test
    void chartsCanBeReadInForcedColoursAndOnPaper() {
        var page = window(DESK);
        go(page, "/ui/charts/figure");
        var onScreen = fill(page);

        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        isAccessible(page);
        assertThat(fill(page)).isNotEqualTo(onScreen);

        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setMedia(Media.PRINT));
        assertThat(page.locator("figure table").first().isVisible()).isTrue();
    }

    @Test
    void everyComponentIsThereWithoutScripts() {
        var page = windowWithoutScripts(PHONE);
        for (var room : rooms(page)) {
            go(page, room);
            assertThat(page.locator(".fl-exhibit__shown").first().isVisible())
                    .as(room)
                    .isTrue();
        }
    }

    @Test
    void theFiguresOfAChartAreAFile() {
        var page = window(DESK);
        go(page, "/ui/charts/figure");
        page.locator("summary").first().click();
        var file = page.waitForDownload(() -> link(page, "Download the figures").click());

        assertThat(file.suggestedFilename()).isEqualTo("figures.csv");
    }

    @Test
    void whatIsNotOnShowIsNotFound() {
        var page = window(DESK);
        go(page, "/ui/govuk/carousel");

        assertThat(page.title()).startsWith("Page not found");
    }

    private List<String> rooms(Page page) {
        go(page, "/ui");
        var rooms = page.locator(".fl-gallery a").all().stream()
                .map(link -> URI.create(link.getAttribute("href")).getPath())
                .toList();
        assertThat(rooms).hasSizeGreaterThan(50);
        return rooms;
    }

    private static boolean onTheLastLink(Page page) {
        return (Boolean) page.evaluate("document.activeElement === [...document.querySelectorAll('a[href]')].at(-1)");
    }

    private static Object fill(Page page) {
        return page.locator(".fl-chart__fill--1").first().evaluate("fill => getComputedStyle(fill).fill");
    }
}
