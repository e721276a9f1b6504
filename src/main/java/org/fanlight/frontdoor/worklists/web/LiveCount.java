package org.fanlight.frontdoor.worklists.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A worklist's name with its number, which a script keeps up to date.
///
/// @param field where the number stands in what `/work/counts` answers
record LiveCount(String words, int count, String field) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeUserContent(words + " (");
        output.writeContent("<span data-live-url=\"/work/counts\" data-live-field=\"");
        output.writeUserContent(field);
        output.writeContent("\">");
        output.writeUserContent(count);
        output.writeContent("</span>)");
    }
}
