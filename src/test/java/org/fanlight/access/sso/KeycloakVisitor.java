package org.fanlight.access.sso;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A browser at Keycloak, without JavaScript. It keeps every cookie, as a browser does at `localhost`.
public final class KeycloakVisitor {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private HttpResponse<String> answer;

    /// Opens an address, and signs in if it is asked to.
    ///
    /// @return where Keycloak leads, which is not followed; its page where it leads nowhere
    public String signsIn(String address, String name, String password) {
        sends(HttpRequest.newBuilder(URI.create(address)));
        if (isAskedForPassword()) {
            posts(
                    page().selectFirst("form#kc-form-login").attr("action"),
                    Map.of("username", name, "password", password));
        }
        return answer.headers().firstValue("Location").orElseGet(() -> page().text());
    }

    /// Whether Keycloak knows this browser no more.
    public boolean isAskedForPassword(String address) {
        sends(HttpRequest.newBuilder(URI.create(address)));
        return isAskedForPassword();
    }

    /// Opens the page that asks whether to sign out, and says yes.
    ///
    /// @return where Keycloak leads then
    public String signsOut(String address) {
        sends(HttpRequest.newBuilder(URI.create(address)));
        var form = page().selectFirst("form");
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        posts(answer.uri().resolve(form.attr("action")).toString(), fields);
        return answer.headers().firstValue("Location").orElseGet(() -> page().text());
    }

    private boolean isAskedForPassword() {
        return page().selectFirst("form#kc-form-login") != null;
    }

    private Document page() {
        return Jsoup.parse(answer.body());
    }

    private void posts(String address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(joining("&"));
        sends(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private void sends(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(joining("; ")));
        }
        try {
            answer = http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
