package org.fanlight.bench.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.frontdoor.worklists.web.WorklistExample;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.SignedIn;
import org.fanlight.ui.Templates;
import org.fanlight.ui.govuk.Fixture;
import org.fanlight.ui.moj.TimeoutWarning;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// Every component of GOV.UK Frontend as its first example has it, and a full worklist.
final class Examples {

    static final String PAGE = "worklist-page";

    private Examples() {}

    static List<String> names() {
        return Stream.concat(Fixture.components().stream(), Stream.of(PAGE)).toList();
    }

    static Example named(String name) {
        return name.equals(PAGE) ? worklist() : component(name);
    }

    private static Example component(String name) {
        var fixture = Fixture.usual(name);
        var component = fixture.ours();
        var template = fixture.template() + ".jte";
        return new Example(
                name,
                output -> Templates.ENGINE.render(template, component, output),
                new Example.Nunjucks(
                        "govuk/components/" + name + "/template.njk",
                        Map.of("params", fixture.options().all())));
    }

    private static Example worklist() {
        var page = WorklistExample.page();
        var frame = Templates.FRAME
                .withNavigation(List.of(
                        new NavigationLink("Calls", "/calls", false),
                        new NavigationLink("Work", "/work", true),
                        new NavigationLink("Feedback", "/feedback", false),
                        new NavigationLink("How we work", "/policies", false)))
                .withSignedIn(new SignedIn(
                        "Sam Teal",
                        "Manager",
                        "/account",
                        "/sign-out",
                        TimeoutWarning.after(30, "/stay-signed-in", "/sign-in?back=%2Fwork")))
                .withCsrf(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "k3Jw0zq1Vb7yTn5LxR8cUe2MhG4pDs6A"));
        Map<String, Object> parameters = Map.of("frame", frame, "page", page);
        return new Example(
                PAGE,
                output -> Templates.ENGINE.render("frontdoor/worklists/web/worklist.jte", parameters, output),
                new Example.Nunjucks(
                        "worklist.njk",
                        Map.of("frame", frame, "page", page, "printed", frame.printedWords(), "once", frame.once())));
    }
}
