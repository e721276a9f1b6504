package org.fanlight.frontdoor.door.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A browser without JavaScript: cookies, links and forms over HTTP, one page at a time.
public final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String root;
    private HttpResponse<String> answer;

    private Visitor(int port) {
        root = "http://localhost:" + port;
    }

    public static Visitor at(int port) {
        return new Visitor(port);
    }

    public Visitor open(String path) {
        return ask(HttpRequest.newBuilder(URI.create(root + path)));
    }

    /// Fills in the first form of the page's content and sends it.
    public Visitor send(String... namesAndAnswers) {
        var form = page().selectFirst("main form");
        return send(form, form.attr("action"), namesAndAnswers);
    }

    /// Fills in the form that goes to an address, or has a button that does, and sends it.
    public Visitor sendTo(String action, String... namesAndAnswers) {
        var form = page().selectFirst("main form[action=%s], main form:has([formaction=%s])".formatted(action, action));
        return send(form, action, namesAndAnswers);
    }

    public Visitor post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(joining("&"));
        return postRaw(path, body);
    }

    public Visitor postRaw(String path, String body) {
        return ask(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /// The hidden fields that every form of the page carries.
    public Map<String, String> hidden() {
        return fieldsOf(page().selectFirst("main form"));
    }

    public Document page() {
        return Jsoup.parse(answer.body());
    }

    public String words() {
        return page().select("main").text();
    }

    public String path() {
        return answer.uri().getPath();
    }

    public int status() {
        return answer.statusCode();
    }

    public void closeBrowser() {
        cookies.getCookieStore().removeAll();
    }

    private Visitor send(Element form, String action, String... namesAndAnswers) {
        var fields = fieldsOf(form);
        for (var each = 0; each < namesAndAnswers.length; each += 2) {
            fields.put(namesAndAnswers[each], namesAndAnswers[each + 1]);
        }
        return post(action, fields);
    }

    private static Map<String, String> fieldsOf(Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden], input:not([type=radio]), textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("input[type=radio][checked]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    private Visitor ask(HttpRequest.Builder request) {
        try {
            answer = http.send(request.build(), BodyHandlers.ofString(UTF_8));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
