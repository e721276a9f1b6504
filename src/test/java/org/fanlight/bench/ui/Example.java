package org.fanlight.bench.ui;

import gg.jte.TemplateOutput;
import java.util.Map;
import java.util.function.Consumer;

/// One piece of markup that both sides render.
///
/// @param ours writes it by our template, from a record built beforehand
/// @param theirs writes the same by Nunjucks
record Example(String name, Consumer<TemplateOutput> ours, Nunjucks theirs) {

    /// @param template below one of the folders that the script knows
    record Nunjucks(String template, Map<String, Object> context) {}
}
