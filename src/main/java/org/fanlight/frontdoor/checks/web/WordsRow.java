package org.fanlight.frontdoor.checks.web;

import org.fanlight.ui.govuk.SummaryList.Row;

/// A row with somebody's words, which keep their line breaks.
final class WordsRow {

    private WordsRow() {}

    static Row of(String key, String words) {
        return Row.of(key, (gg.jte.Content) output -> {
            output.writeContent("<span class=\"fl-words\">");
            output.writeUserContent(words);
            output.writeContent("</span>");
        });
    }
}
