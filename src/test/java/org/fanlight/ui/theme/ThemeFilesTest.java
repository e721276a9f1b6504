package org.fanlight.ui.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.fanlight.startup.CannotStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFilesTest {

    private static final String SVG = "<?xml version='1.0'?><!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>";

    @TempDir
    Path folder;

    @Test
    void withoutSettingsEverythingIsFanlightsOwn() {
        var theme = files(settings("", " ", "", "", "")).under("/theme");

        assertThat(theme).isEqualTo(Theme.OWN);
    }

    @Test
    void aColourBringsItsShades() {
        var files = files(settings("#512d6d", "", "", "", ""));

        assertThat(files.under("/theme").colour()).isEqualTo("#512d6d");
        assertThat(sheet(files))
                .contains("--govuk-brand-colour:#512d6d;", "--govuk-link-hover-colour:", "--fl-brand-pale:");
    }

    @Test
    void theMarkBesideTheTitleTakesTheColour() {
        var files = files(settings("#512d6d", "", "", "", ""));

        assertThat(files.under("/theme").logoUrl()).isNull();
        assertThat(files.under("/theme").iconUrl()).endsWith("/icon.svg");
        assertThat(new String(content(files.at("x/icon.svg")), UTF_8))
                .contains("fill=\"#512d6d\"")
                .doesNotContain("#12525a");
    }

    @Test
    void aFontIsNamed() {
        assertThat(sheet(files(settings("", "\"Source Sans 3\", Verdana", "", "", ""))))
                .isEqualTo(":root{--fl-font:\"Source Sans 3\", Verdana,arial,sans-serif;}\n");
    }

    @Test
    void aFontFileIsServedInEveryWeightUnlessABoldOneStandsBesideIt() throws IOException {
        var regular = file("own.woff2", "wOF2 regular");
        var bold = file("own-bold.woff2", "wOF2 bold");

        assertThat(sheet(files(settings("", "", regular, "", ""))))
                .contains("100 900", "--fl-font:fanlight-theme,arial");
        var both = files(settings("", "", regular, bold, ""));
        assertThat(sheet(both)).contains("font-weight:400", "font-weight:700");
        assertThat(both.at("x/bold.woff2")).isEqualTo("wOF2 bold".getBytes(UTF_8));
    }

    @Test
    void aLogoStandsInTheHeaderAndBesideTheTitle() throws IOException {
        var files = files(settings("", "", "", "", file("logo.svg", SVG)));

        var theme = files.under("/theme");
        assertThat(theme.logoUrl()).startsWith("/theme/").endsWith("/logo.svg").isEqualTo(theme.iconUrl());
        assertThat(files.at("x/logo.svg")).isEqualTo(SVG.getBytes(UTF_8));
        assertThat(files.at("x/other.svg")).isNull();
    }

    @Test
    void anotherLookHasOtherAddresses() {
        var one = files(settings("#512d6d", "", "", "", "")).under("/theme");
        var other = files(settings("#512d6e", "", "", "", "")).under("/theme");

        assertThat(one.sheetUrl()).isNotEqualTo(other.sheetUrl());
    }

    @Test
    void wordsThatCouldNotBeReadAreRefusedWithAColourThatWouldDo() {
        refused(settings("#00b5e2", "", "", "", ""))
                .hasMessageMatching(
                        "FANLIGHT_COLOUR is too light: .* 4\\.5 to 1 .* #00b5e2 has 2\\.\\d\\. #\\p{XDigit}{6}, .*");
    }

    @Test
    void aColourThatNearlyWouldDoIsToldTruly() {
        refused(settings("#007590", "", "", "", "")).hasMessageContaining("#007590 has 4.4. #006f89,");
    }

    @Test
    void aColourInWordsIsRefused() {
        refused(settings("purple", "", "", "", "")).hasMessage("FANLIGHT_COLOUR has to be written like #12525a.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arial;} body{display:none", "Arial,", "\"Arial", "url(x)", "3D"})
    void whatIsNoNameOfAFontIsRefused(String font) {
        refused(settings("", font, "", "", "")).hasMessageStartingWith("FANLIGHT_FONT has to name fonts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "<html/>", "<svg", "", "no picture"})
    void whatIsNoPictureIsRefused(String content) throws IOException {
        refused(settings("", "", "", "", file("logo", content)))
                .hasMessageStartingWith("FANLIGHT_LOGO has to name an SVG or PNG picture");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        refused(settings("", "", "", "", folder.resolve("gone.svg").toString()))
                .hasMessageMatching("FANLIGHT_LOGO names .*gone.svg, and no such file can be read.");
    }

    @Test
    void aFileTooLargeForEveryPageIsRefused() throws IOException {
        refused(settings("", "", file("large.woff2", "wOF2" + "x".repeat(2_000_000)), "", ""))
                .hasMessageContaining("larger than 2 MB");
    }

    @Test
    void aFontOfAnotherKindIsRefused() throws IOException {
        refused(settings("", "", file("own.ttf", "true type"), "", ""))
                .hasMessageStartingWith("FANLIGHT_FONT_FILE has to name a WOFF2 font");
    }

    @Test
    void aBoldFontAloneIsRefused() throws IOException {
        refused(settings("", "", "", file("own-bold.woff2", "wOF2 bold"), ""))
                .hasMessage("FANLIGHT_FONT_BOLD_FILE is set, so FANLIGHT_FONT_FILE has to be set too.");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThemeSettings settings) {
        return assertThatThrownBy(() -> files(settings)).isInstanceOf(CannotStart.class);
    }

    private static ThemeSettings settings(String colour, String font, String fontFile, String boldFile, String logo) {
        return new ThemeSettings(colour, font, fontFile, boldFile, logo);
    }

    private static ThemeFiles files(ThemeSettings settings) {
        return new ThemeFiles(settings);
    }

    private static String sheet(ThemeFiles files) {
        return new String(content(files.at("x/theme.css")), UTF_8);
    }

    private static byte[] content(byte @Nullable [] file) {
        assertThat(file).isNotNull();
        return file;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
