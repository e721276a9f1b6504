package org.fanlight.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.fanlight.startup.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/// A partnership's look as files, read once when Fanlight starts.
public final class ThemeFiles {

    private static final String SHEET = "theme.css";
    private static final String ICON = "icon.svg";
    private static final String REGULAR = "font.woff2";
    private static final String BOLD = "bold.woff2";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final @Nullable Palette palette;
    private final @Nullable String logo;
    private final @Nullable String icon;

    /// @throws CannotStart in one sentence that names the setting, where a colour cannot be read, a file cannot be
    /// used or a font is none
    ThemeFiles(ThemeSettings settings) {
        palette = palette(given(settings.colour()));
        logo = logo(given(settings.logo()));
        icon = logo == null && palette != null ? icon(palette) : logo;
        var sheet = fonts(settings, new ThemeSheet());
        if (palette != null) {
            sheet.coloured(palette);
        }
        if (!sheet.isEmpty()) {
            files.put(SHEET, sheet.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// @param root under which the files are served; their version comes behind it
    public Theme under(String root) {
        var folder = root + "/" + version() + "/";
        return new Theme(
                palette == null ? Theme.OWN.colour() : palette.brand().toString(),
                files.containsKey(SHEET) ? folder + SHEET : null,
                logo == null ? null : folder + logo,
                icon == null ? null : folder + icon);
    }

    /// The file of an address below the root, whichever its version; null where there is none.
    public byte @Nullable [] at(String versionAndName) {
        return files.get(versionAndName.substring(versionAndName.indexOf('/') + 1));
    }

    /// Changes with any of the files, so that browsers may keep them.
    private String version() {
        var sum = new CRC32();
        files.forEach((name, content) -> {
            sum.update(name.getBytes(StandardCharsets.UTF_8));
            sum.update(content);
        });
        return Long.toHexString(sum.getValue());
    }

    private static @Nullable Palette palette(@Nullable String colour) {
        if (colour == null) {
            return null;
        }
        var palette = Palette.of(Colour.read(colour)
                .orElseThrow(() -> new CannotStart("FANLIGHT_COLOUR has to be written like #12525a.")));
        if (!palette.isReadable()) {
            throw new CannotStart(
                    ("FANLIGHT_COLOUR is too light: words need a contrast of %.1f to 1 with what is behind "
                                    + "them, and %s has %.1f. %s, which is darker, would do.")
                            .formatted(
                                    Palette.READABLE,
                                    colour,
                                    palette.weakestTold(),
                                    palette.readable().brand()));
        }
        return palette;
    }

    private @Nullable String logo(@Nullable String path) {
        if (path == null) {
            return null;
        }
        var picture = ThemeFile.read("FANLIGHT_LOGO", path).asPicture();
        var name = picture.isPng() ? "logo.png" : "logo.svg";
        files.put(name, picture.content());
        return name;
    }

    /// Fanlight's own mark in the partnership's colour.
    private String icon(Palette palette) {
        try (var own = new ClassPathResource("static/assets/images/favicon.svg").getInputStream()) {
            var drawn = new String(own.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(Theme.OWN.colour(), palette.brand().toString());
            files.put(ICON, drawn.getBytes(StandardCharsets.UTF_8));
            return ICON;
        } catch (IOException missing) {
            throw new UncheckedIOException("The front end is not built: run the Maven build once", missing);
        }
    }

    private ThemeSheet fonts(ThemeSettings settings, ThemeSheet sheet) {
        var regular = given(settings.fontFile());
        var bold = given(settings.boldFontFile());
        if (regular == null && bold != null) {
            throw new CannotStart("FANLIGHT_FONT_BOLD_FILE is set, so FANLIGHT_FONT_FILE has to be set too.");
        }
        if (regular != null) {
            files.put(
                    REGULAR,
                    ThemeFile.read("FANLIGHT_FONT_FILE", regular).asFont().content());
            sheet.face(REGULAR, bold == null ? "100 900" : "400");
        }
        if (bold != null) {
            files.put(
                    BOLD,
                    ThemeFile.read("FANLIGHT_FONT_BOLD_FILE", bold).asFont().content());
            sheet.face(BOLD, "700");
        }
        return sheet.font(given(settings.font()));
    }

    private static @Nullable String given(@Nullable String setting) {
        return StringUtils.hasText(setting) ? setting.strip() : null;
    }
}
