package org.fanlight.ui;

import gg.jte.TemplateOutput;

/// Words that anybody may have written; escaped wherever they are shown.
public record Text(String words) implements Content {

    public static final Text NOTHING = new Text("");

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeUserContent(words);
    }

    @Override
    public boolean isEmptyContent() {
        return words.isEmpty();
    }
}
