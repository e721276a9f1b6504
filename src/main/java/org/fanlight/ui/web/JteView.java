package org.fanlight.ui.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// Renders the whole page first, so that a failure never leaves half a page behind, and hands it over in one piece.
record JteView(TemplateEngine engine, String template, Frames frames) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
        parameters.putIfAbsent("frame", frames.frameFor(request));
        var page = new Utf8ByteOutput();
        engine.render(template, parameters, page);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        response.getOutputStream().write(page.toByteArray());
    }
}
