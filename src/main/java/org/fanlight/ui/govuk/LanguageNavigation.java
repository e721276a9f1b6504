package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// The same page in other languages.
@Parts
public record LanguageNavigation(
        List<Item> items, String label, @Nullable String classes, Map<String, String> attributes)
        implements LanguageNavigationParts.With {

    public static LanguageNavigation of(List<Item> items) {
        return LanguageNavigationParts.builder().items(items).label("Language").build();
    }

    /// One language.
    ///
    /// @param lang its tag, such as `cy`
    /// @param hrefLang the tag of the page it leads to, where it is not `lang`
    /// @param dir how it is written, `ltr` or `rtl`
    /// @param description what the link does, in that language, for those who cannot see it
    public record Item(
            Content content,
            @Nullable String lang,
            @Nullable String hrefLang,
            @Nullable String dir,
            @Nullable String href,
            boolean current,
            @Nullable String description,
            @Nullable String classes,
            Map<String, String> attributes) {

        public static Item to(String name, String lang, String href) {
            return new Item(Content.of(name), lang, null, null, href, false, null, null, Map.of());
        }

        public static Item here(String name, String lang) {
            return new Item(Content.of(name), lang, null, null, null, true, null, null, Map.of());
        }

        public boolean isHere() {
            return current || href == null;
        }

        public @Nullable String languageOfThePage() {
            return hrefLang == null ? lang : hrefLang;
        }
    }
}
