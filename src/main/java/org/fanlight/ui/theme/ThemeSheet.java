package org.fanlight.ui.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanlight.startup.CannotStart;
import org.jspecify.annotations.Nullable;

/// Writes the style sheet that puts a partnership's colour and font in the place of Fanlight's.
final class ThemeSheet {

    private static final String OWN_FAMILY = "fanlight-theme";

    private static final String FAMILY = "(\"[\\p{L}\\p{N} -]+\"|'[\\p{L}\\p{N} -]+'|\\p{L}[\\p{L}\\p{N} -]*)";

    /// With commas between them, and nothing that could end the declaration.
    private static final Pattern FAMILIES = Pattern.compile(FAMILY + "( *, *" + FAMILY + ")*");

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final StringBuilder faces = new StringBuilder();

    ThemeSheet coloured(Palette palette) {
        properties.put("--govuk-brand-colour", palette.brand().toString());
        properties.put("--govuk-link-colour", palette.brand().toString());
        properties.put("--govuk-link-hover-colour", palette.deep().toString());
        properties.put("--fl-brand-pale", palette.pale().toString());
        return this;
    }

    /// @param weights one, such as `700`, or from and to
    ThemeSheet face(String file, String weights) {
        faces.append("@font-face{font-family:%s;src:url(\"%s\") format(\"woff2\");font-weight:%s;font-display:swap}\n"
                .formatted(OWN_FAMILY, file, weights));
        return this;
    }

    /// @throws CannotStart where these are not names of fonts
    ThemeSheet font(@Nullable String families) {
        if (families != null && !FAMILIES.matcher(families).matches()) {
            throw new CannotStart("FANLIGHT_FONT has to name fonts, such as: \"Source Sans 3\", Verdana");
        }
        if (families != null || !faces.isEmpty()) {
            properties.put(
                    "--fl-font",
                    (faces.isEmpty() ? "" : OWN_FAMILY + ",")
                            + (families == null ? "" : families + ",")
                            + "arial,sans-serif");
        }
        return this;
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    @Override
    public String toString() {
        var root = new StringBuilder(":root{");
        properties.forEach(
                (name, value) -> root.append(name).append(':').append(value).append(';'));
        return faces + root.append("}\n").toString();
    }
}
