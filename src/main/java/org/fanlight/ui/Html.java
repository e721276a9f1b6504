package org.fanlight.ui;

import gg.jte.TemplateOutput;

/// HTML that this program wrote itself: a template block, or a constant. Never a person's words.
public record Html(gg.jte.Content source) implements Content {

    /// A piece of HTML from a constant of ours.
    public static Html trusted(String html) {
        return new Html(new Constant(html));
    }

    /// A block of a template.
    public static Html of(gg.jte.Content block) {
        return block instanceof Html html ? html : new Html(block);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        source.writeTo(output);
    }

    @Override
    public boolean isEmptyContent() {
        return source.isEmptyContent();
    }

    private record Constant(String html) implements gg.jte.Content {

        @Override
        public void writeTo(TemplateOutput output) {
            output.writeContent(html);
        }

        @Override
        public boolean isEmptyContent() {
            return html.isEmpty();
        }
    }
}
