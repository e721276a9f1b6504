package org.fanlight.bench.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.bench.Unexpected;
import org.jspecify.annotations.Nullable;

/// A browser cut down to what costs little: one kept connection, cookies, forms. It must not take from the machine
/// what is measured.
public final class Browser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int BUFFER = 32_768;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private @Nullable Socket socket;
    private @Nullable InputStream input;

    public Browser(int port) {
        this.port = port;
    }

    public Reply get(String path) throws Unexpected {
        return send("GET", path, "");
    }

    public Reply post(String path, Map<String, String> fields) throws Unexpected {
        return send(
                "POST",
                path,
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private Reply send(String method, String path, String form) throws Unexpected {
        var asked = method + " " + path.replaceAll("\\?.*|/[0-9a-f-]{36}", "");
        try {
            var stream = connection();
            write(method, path, form.getBytes(StandardCharsets.UTF_8));
            return read(asked, stream);
        } catch (SocketTimeoutException slow) {
            close();
            throw new Unexpected(asked + " did not answer within 30 seconds");
        } catch (IOException broken) {
            close();
            throw new Unexpected(asked + " broke off");
        }
    }

    private InputStream connection() throws IOException {
        var open = input;
        if (open == null) {
            var fresh = new Socket(InetAddress.getLoopbackAddress(), port);
            fresh.setTcpNoDelay(true);
            fresh.setSoTimeout(PATIENCE_MILLIS);
            open = new BufferedInputStream(fresh.getInputStream(), BUFFER);
            socket = fresh;
            input = open;
        }
        return open;
    }

    private void write(String method, String path, byte[] body) throws IOException {
        var head = new StringBuilder(512)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost:")
                .append(port)
                .append("\r\nAccept: text/html,*/*;q=0.8\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ")
                    .append(cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")))
                    .append("\r\n");
        }
        if (method.equals("POST")) {
            head.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        var open = socket;
        if (open == null) {
            throw new IOException("not connected");
        }
        open.getOutputStream().write(whole);
    }

    private Reply read(String asked, InputStream stream) throws IOException {
        var message = new Message(stream);
        var status = message.status();
        var headers = new HashMap<String, String>();
        message.headers((name, value) -> {
            if (name.equals("set-cookie")) {
                keep(value);
            } else {
                headers.put(name, value);
            }
        });
        var body = message.body(headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return new Reply(asked, status, headers, body);
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        var open = socket;
        socket = null;
        input = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException _) {
                // it is given up either way
            }
        }
    }
}
