package org.fanlight.supply;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Asks a service that speaks OSV's protocol which of our libraries are known to be vulnerable.
record Advisories(URI service) {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    /// @return such as `pkg:maven/a/b@1: GHSA-x`
    /// @throws IOException where it cannot be asked
    List<String> on(List<Library> libraries) throws IOException, InterruptedException {
        var queries = libraries.stream()
                .map(library -> Map.of("package", Map.of("purl", library.purl())))
                .toList();
        var request = HttpRequest.newBuilder(service.resolve("/v1/querybatch"))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("queries", queries))))
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            var response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("It answered " + response.statusCode());
            }
            return found(libraries, response.body());
        }
    }

    private static List<String> found(List<Library> libraries, byte[] answer) throws IOException {
        var results = JSON.readTree(answer).path("results");
        if (results.size() != libraries.size()) {
            throw new IOException("It answered about %d of %d".formatted(results.size(), libraries.size()));
        }
        var found = new ArrayList<String>();
        for (int at = 0; at < libraries.size(); at++) {
            var purl = libraries.get(at).purl();
            results.get(at)
                    .path("vulns")
                    .forEach(advisory ->
                            found.add(purl + ": " + advisory.path("id").asString()));
        }
        return found;
    }
}
