package org.fanlight.ui.govuk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fanlight.ui.Content;
import org.fanlight.ui.Html;

/// Head and foot of GOV.UK. The marks themselves come from the npm package: they are not ours to keep.
final class CrownMappers {

    private static final String LOGO = read("macros/logo.njk");
    private static final String FOOTER = read("components/footer/template.njk");

    private CrownMappers() {}

    static void addTo(Map<String, Function<Options, Object>> all) {
        all.put("footer", CrownMappers::footer);
        all.put("header", CrownMappers::header);
    }

    private static Header header(Options options) {
        return new Header(
                logo("govuk-header__logotype", "GOV.UK", true),
                options.text("productName"),
                options.text("homepageUrl", "//gov.uk"),
                options.text("containerClasses", "govuk-width-container"),
                options.classes(),
                options.attributes());
    }

    private static Footer footer(Options options) {
        return new Footer(
                logo("govuk-footer__crown", "", false),
                options.itemsThatCount("navigation", CrownMappers::section),
                options.part("meta", CrownMappers::meta),
                options.isDefined("contentLicence") && !options.has("contentLicence")
                        ? null
                        : licence(options.in("contentLicence").content()),
                or(options.in("copyright").content(), "© Crown copyright"),
                options.text("containerClasses"),
                options.classes(),
                options.attributes());
    }

    private static Footer.Section section(Options section) {
        return new Footer.Section(
                section.text("title", ""),
                section.text("width"),
                section.has("columns") ? section.number("columns", 0) : null,
                links(section));
    }

    private static Footer.Meta meta(Options meta) {
        return new Footer.Meta(meta.text("visuallyHiddenTitle", "Support links"), links(meta), meta.content());
    }

    private static List<Footer.Link> links(Options options) {
        return options.itemsThatCount(
                "items", item -> new Footer.Link(item.text("text", ""), item.text("href", ""), item.attributes()));
    }

    private static Footer.Licence licence(Content words) {
        var mark = Html.trusted(FOOTER.substring(FOOTER.indexOf("<svg"), FOOTER.indexOf("</svg>") + "</svg>".length()));
        return words.isPresent() ? new Footer.Licence(mark, words) : Footer.Licence.openGovernment(mark);
    }

    private static Content or(Content content, String otherwise) {
        return content.isPresent() ? content : Content.of(otherwise);
    }

    private static Html logo(String classes, String name, boolean withWords) {
        var width = withWords ? 162 : 32;
        return Html.trusted("""
                <svg focusable="false" role="%s" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d 60" height="30" \
                width="%d" fill="currentcolor" class="%s"%s>%s%s%s</svg>""".formatted(
                        name.isEmpty() ? "presentation" : "img",
                        2 * width,
                        width,
                        classes,
                        name.isEmpty() ? "" : " aria-label=\"" + name + '"',
                        name.isEmpty() ? "" : "<title>" + name + "</title>",
                        drawing("_tudorCrown"),
                        withWords ? drawing("_logotype") : ""));
    }

    private static String drawing(String name) {
        var from = LOGO.indexOf("%}", LOGO.indexOf("set " + name)) + "%}".length();
        return LOGO.substring(from, LOGO.indexOf("{%- endset", from)).strip();
    }

    private static String read(String path) {
        try {
            return Files.readString(Fixture.PACKAGE.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException("The marks come with the npm packages: run the Maven build once", missing);
        }
    }
}
