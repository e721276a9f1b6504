package org.fanlight.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Something that others wrote and that is in the jar or in the pages.
///
/// @param purl its package URL
/// @param licences as SPDX names them; any one of them may be chosen
/// @param checksum what it was fetched with, empty where there is none
record Library(String purl, String version, Set<String> licences, String checksum) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path BILL = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final Path LOCK = Path.of("src/main/frontend/package-lock.json");

    static List<Library> all() {
        return Stream.concat(fromMaven().stream(), fromNpm().stream()).toList();
    }

    /// As the bill of materials in the jar says, which the build writes.
    private static List<Library> fromMaven() {
        return read(BILL)
                .path("components")
                .valueStream()
                .map(part -> new Library(
                        part.path("purl").asString().replaceFirst("\\?.*", ""),
                        part.path("version").asString(),
                        part.path("licenses")
                                .valueStream()
                                .map(Library::licence)
                                .collect(Collectors.toSet()),
                        part.path("hashes")
                                .valueStream()
                                .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
                                .map(hash -> hash.path("content").asString())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private static String licence(JsonNode of) {
        var licence = of.path("license");
        return licence.path("id")
                .asString(licence.path("name").asString(of.path("expression").asString("")));
    }

    private static List<Library> fromNpm() {
        return read(LOCK)
                .path("packages")
                .propertyStream()
                .filter(entry -> entry.getKey().contains("node_modules/"))
                .map(entry -> {
                    var name = entry.getKey().replaceFirst(".*node_modules/", "");
                    var locked = entry.getValue();
                    var version = locked.path("version").asString();
                    return new Library(
                            "pkg:npm/%s@%s".formatted(name.replace("@", "%40"), version),
                            version,
                            Set.of(locked.path("license").asString("")),
                            locked.path("integrity").asString(""));
                })
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
