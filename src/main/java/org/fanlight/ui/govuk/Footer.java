package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Html;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// The foot of a service on GOV.UK. The crown and the mark of a licence are brought along by whoever may show them.
///
/// @param licence under which the content may be used again; null where it may not
@Parts
public record Footer(
        Content crown,
        List<Section> navigation,
        @Nullable Meta meta,
        @Nullable Licence licence,
        Content copyright,
        @Nullable String containerClasses,
        @Nullable String classes,
        Map<String, String> attributes)
        implements FooterParts.With {

    public static Footer of(gg.jte.Content crown, @Nullable Licence licence) {
        return FooterParts.builder()
                .crown(Content.of(crown))
                .licence(licence)
                .copyright(Content.of("© Crown copyright"))
                .build();
    }

    /// Links under a heading.
    ///
    /// @param width part of the page, such as `one-third`
    public record Section(
            String title, @Nullable String width, @Nullable Integer columns, List<Link> links) {

        public String column() {
            return "govuk-grid-column-" + (width == null ? "full" : width);
        }

        public @Nullable String columnsClass() {
            return columns == null ? null : "govuk-footer__list--columns-" + columns;
        }
    }

    /// One link.
    public record Link(String text, String href, Map<String, String> attributes) {

        public static Link to(String text, String href) {
            return new Link(text, href, Map.of());
        }
    }

    /// Smaller links and words.
    ///
    /// @param title heard, not seen
    public record Meta(String title, List<Link> links, Content content) {

        public static Meta of(List<Link> links) {
            return new Meta("Support links", links, Content.of(""));
        }
    }

    /// A licence in words, beside its mark.
    public record Licence(Content mark, Content words) {

        private static final Html OPEN_GOVERNMENT = Html.trusted("""
                All content is available under the <a class="govuk-footer__link" \
                href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" \
                rel="license">Open Government Licence v3.0</a>, except where otherwise stated""");

        public static Licence openGovernment(gg.jte.Content mark) {
            return new Licence(Content.of(mark), OPEN_GOVERNMENT);
        }
    }
}
