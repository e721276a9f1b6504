package org.fanlight.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.codec.digest.DigestUtils;
import org.fanlight.database.embedded.Folders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// One backup: a folder with a copy of the data, and a manifest that is written last.
record Backup(Path folder) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String name() {
        return folder.getFileName().toString();
    }

    Path dataFolder() {
        return folder.resolve("data");
    }

    /// A backup without a manifest was cut short, or is being made.
    boolean isFinished() {
        return Files.exists(manifestFile());
    }

    /// Its checksum goes first, so that a manifest never stands without one.
    void finish(Manifest manifest) throws IOException {
        byte[] json = JSON.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8);
        Path unfinished = folder.resolve("manifest.json.new");
        Files.write(unfinished, json);
        Files.writeString(checksumFile(), DigestUtils.sha256Hex(json) + "  manifest.json\n");
        Folders.force(unfinished);
        Folders.force(checksumFile());
        Files.move(unfinished, manifestFile(), StandardCopyOption.ATOMIC_MOVE);
        Folders.force(folder);
    }

    Manifest manifest() throws IOException {
        byte[] json = Files.readAllBytes(manifestFile());
        String noted = Files.exists(checksumFile()) ? Files.readString(checksumFile()) : "";
        if (!noted.startsWith(DigestUtils.sha256Hex(json))) {
            throw new Damaged("The manifest of %s is not as it was written.", name());
        }
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (JacksonException unreadable) {
            throw new Damaged("The manifest of %s cannot be read by this version of Fanlight.", name());
        }
    }

    private Path manifestFile() {
        return folder.resolve("manifest.json");
    }

    private Path checksumFile() {
        return folder.resolve("manifest.sha256");
    }
}
