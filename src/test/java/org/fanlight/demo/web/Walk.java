package org.fanlight.demo.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody who follows every link they are shown, so many of each shape of address, and notes what is wrong.
final class Walk implements AutoCloseable {

    private static final String ANY_ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final List<String> NEVER_ON_A_PAGE = List.of("Optional[", "Optional.empty", "null,", "{name}", "??");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String home;
    private final int ofEachShape;
    private final Map<String, Integer> walked = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    Walk(String home, int ofEachShape) {
        this.home = home;
        this.ofEachShape = ofEachShape;
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body(), home);
    }

    /// Signs in as somebody the demonstration offers.
    void become(String action) throws IOException, InterruptedException {
        var token = page("/demo").select("input[name=_csrf]").attr("value");
        var form = HttpRequest.newBuilder(URI.create(home + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token));
        browser.send(form.build(), BodyHandlers.discarding());
    }

    /// @return what was wrong, a line each; empty on a good day
    List<String> from(String start) throws IOException, InterruptedException {
        var ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            if (seen.add(path) && walked.merge(shape(path), 1, Integer::sum) <= ofEachShape) {
                ahead.addAll(linksOn(path));
            }
        }
        return wrong;
    }

    Set<String> shapes() {
        return walked.keySet();
    }

    private List<String> linksOn(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() / 100 == 3) {
            return inside(List.of(URI.create(home + path)
                    .resolve(answer.headers().firstValue("Location").orElseThrow())
                    .toString()));
        }
        if (answer.statusCode() != 200) {
            wrong.add(path + " answered " + answer.statusCode());
            return List.of();
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        var page = Jsoup.parse(answer.body(), home + path);
        check(path, page);
        return inside(page.select("a[href]").eachAttr("abs:href"));
    }

    private void check(String path, Document page) {
        expect(page.select("h1").size() == 1, path + " has no single first heading");
        expect(!page.title().isBlank(), path + " has no title");
        var ids = page.select("[id]").eachAttr("id");
        expect(twice(ids).isEmpty(), path + " says ids twice: " + twice(ids));
        for (var link : page.select("a[href^=#]")) {
            var target = link.attr("href").substring(1);
            expect(target.isEmpty() || ids.contains(target), path + " leads to #" + target + ", which is not there");
        }
        for (var label : page.select("label[for]")) {
            expect(ids.contains(label.attr("for")), path + " labels " + label.attr("for") + ", which is not there");
        }
        var words = page.body().text();
        NEVER_ON_A_PAGE.forEach(never -> expect(!words.contains(never), path + " says " + never));
    }

    private static List<String> twice(List<String> ids) {
        var once = new HashSet<String>();
        return ids.stream().filter(id -> !once.add(id)).toList();
    }

    private void expect(boolean good, String otherwise) {
        if (!good) {
            wrong.add(otherwise);
        }
    }

    private List<String> inside(List<String> addresses) {
        return addresses.stream()
                .filter(address -> address.startsWith(home + "/"))
                .map(address -> address.substring(home.length()).replaceFirst("#.*", ""))
                .filter(path -> !path.startsWith("/demo"))
                .toList();
    }

    private static String shape(String path) {
        return path.replaceAll(ANY_ID, "*").replaceAll("=[^&]*", "=*");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(home + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() {
        browser.close();
    }
}
