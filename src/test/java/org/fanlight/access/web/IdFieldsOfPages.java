package org.fanlight.access.web;

import static org.fanlight.access.OneOfEverything.id;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/// The fields with ids in the forms and links of every page that anybody is shown.
final class IdFieldsOfPages {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// What every form has: its key, the token against forgery, and the address of its own page.
    private static final Set<String> OF_EVERY_FORM = Set.of("_once", "_csrf", "_page");

    private final List<Route> routes;
    private final MockMvcTester browser;
    private final Set<String> found = new TreeSet<>();

    IdFieldsOfPages(RequestMappingHandlerMapping mapping, MockMvcTester browser) {
        this.routes = Route.all(mapping)
                .sorted(Comparator.comparing(route -> route.pattern().contains("{")))
                .toList();
        this.browser = browser;
    }

    /// As route and name, with `{id}` and `{n}` for what differs from one to the next.
    Set<String> found() {
        routes.stream()
                .filter(route -> route.method() == HttpMethod.GET)
                .flatMap(IdFieldsOfPages::addresses)
                .distinct()
                .forEach(this::look);
        return found;
    }

    private static Stream<String> addresses(Route route) {
        if (!route.pattern().contains("{")) {
            return Stream.of(route.pattern());
        }
        return RecordRoutes.leadsToARecord(route) ? Stream.of(ofOnesOwn(RecordRoutes.address(route))) : Stream.empty();
    }

    /// The record that no other test restricts.
    private static String ofOnesOwn(String address) {
        return address.replace(RecordRoutes.CONTACT.toString(), id(0x11, 0x51).toString())
                .replace(RecordRoutes.PERSON.toString(), id(0xc, 0x51).toString())
                .replace(id(0xf, 1).toString(), id(0xf, 0x51).toString())
                .replace(id(0x12, 3).toString(), id(0x12, 0x513).toString())
                .replace(id(0x1e, 1).toString(), id(0x1e, 0x51).toString())
                .replace(id(0x1f, 1).toString(), id(0x1f, 0x51).toString());
    }

    private void look(String address) {
        for (var who : Everybody.all().values()) {
            var answer = browser.perform(MockMvcRequestBuilders.get(address).with(who))
                    .getResponse();
            if (answer.getStatus() == 200
                    && String.valueOf(answer.getContentType()).startsWith("text/html")) {
                try {
                    look(address, answer.getContentAsString());
                } catch (UnsupportedEncodingException everyJavaHasIt) {
                    throw new AssertionError(everyJavaHasIt);
                }
            }
        }
    }

    private void look(String address, String html) {
        var page = Jsoup.parse(html);
        page.select("a[href*=?]")
                .forEach(link -> ofQuery(URI.create(link.attr("href").replace(" ", "%20"))));
        for (var field : page.select("input, button, option")) {
            var named = field.tagName().equals("option") ? field.closest("select") : field;
            var form = field.closest("form");
            if (form != null && named != null && (hasId(field.val()) || hasId(named.attr("name")))) {
                add(method(form, field), target(address, form, field), named.attr("name"));
            }
        }
    }

    private void ofQuery(URI link) {
        if (link.getRawQuery() != null
                && link.getPath() != null
                && link.getPath().startsWith("/")) {
            Stream.of(link.getRawQuery().split("&"))
                    .filter(IdFieldsOfPages::hasId)
                    .forEach(part -> add(HttpMethod.GET, link.getPath(), part.replaceAll("=.*", "")));
        }
    }

    private void add(HttpMethod method, String path, String name) {
        if (!OF_EVERY_FORM.contains(name)) {
            var field = ID.matcher(name).replaceAll("{id}").replaceAll("-[0-9]+-", "-{n}-");
            found.add(route(method, path) + " " + field);
        }
    }

    private String route(HttpMethod method, String path) {
        var place = PathContainer.parsePath(path);
        return routes.stream()
                .filter(route -> route.method() == method)
                .filter(route ->
                        PathPatternParser.defaultInstance.parse(route.pattern()).matches(place))
                .map(Route::words)
                .findFirst()
                .orElse(method + " " + path);
    }

    private static HttpMethod method(Element form, Element field) {
        var method = field.hasAttr("formmethod") ? field.attr("formmethod") : form.attr("method");
        return method.equalsIgnoreCase("post") ? HttpMethod.POST : HttpMethod.GET;
    }

    private static String target(String address, Element form, Element field) {
        var action = field.hasAttr("formaction") ? field.attr("formaction") : form.attr("action");
        return action.isEmpty() ? address : action.replaceAll("[?#].*", "");
    }

    private static boolean hasId(String text) {
        return ID.matcher(text).find();
    }
}
