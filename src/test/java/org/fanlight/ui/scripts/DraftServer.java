package org.fanlight.ui.scripts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// One form that saves itself, on a server that can be told to fail.
final class DraftServer implements AutoCloseable {

    private static final Path ASSETS = Path.of("target/classes/static/assets");

    private final HttpServer server;
    private final BlockingQueue<String> drafts = new LinkedBlockingQueue<>();
    private volatile int answer = 200;
    private volatile int version = 1;
    private volatile String words = "";

    DraftServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/form", this::form);
        server.createContext("/draft", this::draft);
        server.createContext("/sent", exchange -> send(exchange, 200, "text/html", "<h1>Sent</h1>"));
        server.createContext("/assets/", DraftServer::asset);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    BlockingQueue<String> drafts() {
        return drafts;
    }

    void answerDraftsWith(int status) {
        answer = status;
    }

    void someoneElseWrites(String otherWords) {
        words = otherWords;
        version++;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void form(HttpExchange exchange) throws IOException {
        send(exchange, 200, "text/html; charset=utf-8", """
                <!DOCTYPE html><html lang="en"><title>Call</title>
                <script type="module" src="/assets/fanlight.js"></script>
                <form method="post" action="/sent" data-autosave-url="/draft" data-autosave-owner="a1">
                  <input type="hidden" name="_once" value="window-1"><input type="hidden" name="version" value="%d">
                  <textarea name="notes" aria-label="Notes">%s</textarea><input type="password" name="secret">
                  <p data-autosave-status></p><button>Send</button>
                </form></html>
                """.formatted(version, words));
    }

    private void draft(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (answer == 200) {
            version++;
            words = URLDecoder.decode(body, StandardCharsets.UTF_8).replaceFirst(".*notes=([^&]*).*", "$1");
        }
        var json = "{\"savedAt\": \"14:02:31\", \"version\": %d}".formatted(version);
        send(exchange, answer, "application/json", json);
        drafts.add(body);
    }

    private static void asset(HttpExchange exchange) throws IOException {
        var file = ASSETS.resolve(exchange.getRequestURI().getPath().substring("/assets/".length()));
        send(exchange, 200, "text/javascript", Files.readString(file));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
