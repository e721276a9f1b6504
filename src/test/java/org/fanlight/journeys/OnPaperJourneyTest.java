package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What leaves the printer: read back from the PDF that the browser would print.
class OnPaperJourneyTest extends Journey {

    private static final Pattern BY_AND_WHEN =
            Pattern.compile("Printed \\d{1,2} \\p{L}+ \\d{4} at \\d\\d:\\d\\d by [\\p{L}’ -]+, Duty manager");

    private static final Pattern BEGUN = Pattern.compile("Begins(\\d+)");
    private static final Pattern ENDED = Pattern.compile("Ends(\\d+)");

    @Test
    void everySheetSaysWhatItIsHowItIsMarkedAndWhoPrintedItWhen() throws IOException {
        var page = list();
        var reference = page.locator("tbody th a").first().innerText();
        link(page, reference).click();

        var sheets = print(page);

        assertThat(sheets)
                .hasSizeGreaterThan(1)
                .allSatisfy(sheet -> assertThat(sheet)
                        .startsWith("Fanlight: Contact " + reference + " – Official – sensitive · " + reference)
                        .containsPattern(BY_AND_WHEN));
        assertThat(IntStream.range(0, sheets.size()))
                .allSatisfy(at ->
                        assertThat(sheets.get(at).strip()).endsWith("Page %d of %d".formatted(at + 1, sheets.size())));
    }

    @Test
    void theHeadOfATableStandsOverItOnEverySheet() throws IOException {
        var sheets = print(list());

        assertThat(sheets)
                .hasSizeGreaterThan(1)
                .allSatisfy(sheet -> assertThat(sheet).containsOnlyOnce("Contact Children Urgency Due"));
    }

    @Test
    void noRowIsCutInHalf() throws IOException {
        var page = list();
        page.evaluate("""
                document.querySelectorAll("tbody tr").forEach((row, at) =>
                  row.querySelector("th + td").textContent = `Begins${at} ${"word ".repeat(9 + at % 40)} Ends${at}`)
                """);

        var sheets = print(page);

        assertThat(sheets)
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        sheet -> assertThat(found(BEGUN, sheet)).isNotEmpty().isEqualTo(found(ENDED, sheet)));
    }

    @Test
    void paperBearsNeitherAddressesNorWhatOnlyAScreenCanDo() throws IOException {
        var page = list();
        page.locator("tbody th a").first().click();

        var words = String.join("\n", print(page));

        assertThat(words).contains("In two minutes").doesNotContain("/people/", "/contacts/", "Sign out", "Select one");
    }

    private Page list() {
        var page = window(DESK);
        be(page, "Duty manager");
        go(page, "/work?view=team");
        return page;
    }

    private static List<String> print(Page page) throws IOException {
        try (var document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var sheets = new ArrayList<String>();
            for (var at = 1; at <= document.getNumberOfPages(); at++) {
                stripper.setStartPage(at);
                stripper.setEndPage(at);
                sheets.add(stripper.getText(document));
            }
            return sheets;
        }
    }

    private static List<String> found(Pattern mark, String sheet) {
        return mark.matcher(sheet).results().map(result -> result.group(1)).toList();
    }
}
