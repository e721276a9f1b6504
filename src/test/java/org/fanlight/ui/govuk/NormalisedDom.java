package org.fanlight.ui.govuk;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// A piece of HTML as one line a node, attributes in order, without white space that a browser does not show.
public final class NormalisedDom {

    private static final Set<String> KEEPING_SPACE = Set.of("textarea", "pre");
    private static final Set<String> DRAWING = Set.of("svg", "g", "defs", "pattern");

    private final StringBuilder lines = new StringBuilder();

    private NormalisedDom() {}

    public static String of(String html) {
        var dom = new NormalisedDom();
        var body = Jsoup.parse(html, "", Parser.htmlParser().setTrackErrors(0)).body();
        dom.children(body, 0);
        return dom.lines.toString();
    }

    /// A whole page, with its head.
    public static String ofPage(String html) {
        var dom = new NormalisedDom();
        dom.children(Jsoup.parse(html), 0);
        return dom.lines.toString();
    }

    private void children(Element parent, int depth) {
        for (var node : parent.childNodes()) {
            switch (node) {
                case Element element -> element(element, depth);
                case TextNode text -> text(text, parent, depth);
                case Comment ignored -> {}
                default -> line(depth, node.outerHtml());
            }
        }
    }

    private void element(Element element, int depth) {
        line(depth, "<" + element.tagName() + attributes(element) + ">");
        children(element, depth + 1);
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .sorted(Comparator.comparing(Attribute::getKey))
                .map(each -> " " + each.getKey() + "=\"" + value(each) + '"')
                .collect(Collectors.joining());
    }

    private static String value(Attribute attribute) {
        var value = attribute.getValue();
        return attribute.getKey().equals("class") ? collapse(value).strip() : value;
    }

    private void text(TextNode node, Element parent, int depth) {
        var text = node.getWholeText();
        if (DRAWING.contains(parent.tagName())) {
            text = text.strip();
        } else if (!KEEPING_SPACE.contains(parent.tagName())) {
            text = collapse(text);
            text = touchesEdge(node.previousSibling()) ? text.stripLeading() : text;
            text = touchesEdge(node.nextSibling()) ? text.stripTrailing() : text;
        }
        if (!text.isEmpty()) {
            line(depth, "\"" + text + '"');
        }
    }

    /// At the edge of its parent, or of a block beside it, white space is not shown.
    private static boolean touchesEdge(Node sibling) {
        return sibling == null || sibling instanceof Element element && element.isBlock();
    }

    private static String collapse(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f]+", " ");
    }

    private void line(int depth, String words) {
        lines.repeat("  ", depth).append(words).append('\n');
    }
}
