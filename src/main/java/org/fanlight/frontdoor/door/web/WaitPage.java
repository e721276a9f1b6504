package org.fanlight.frontdoor.door.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// Asks somebody who sends too often to wait; all they typed is in the page and can be sent again.
///
/// @param action where the form was going
public record WaitPage(Porch porch, String action, List<Field> fields) {

    /// A field of the form that was not let through.
    public record Field(String name, String value) {}

    static WaitPage of(HttpServletRequest request, Porch porch) {
        var fields = request.getParameterMap().entrySet().stream()
                .filter(each -> !each.getKey().startsWith("_"))
                .map(each -> new Field(each.getKey(), each.getValue()[0]))
                .toList();
        return new WaitPage(porch, request.getRequestURI(), fields);
    }
}
