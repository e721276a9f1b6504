package org.fanlight.files.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.files.FileId;
import org.fanlight.files.FileType;
import org.fanlight.files.OpenFile;
import org.fanlight.ui.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands a file out in a way that a browser runs nothing of it: pictures are shown alone, all else is saved.
@Controller
class FileController {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    private final OpenFile openFile;

    FileController(OpenFile openFile) {
        this.openFile = openFile;
    }

    @Needs(Permission.OPEN_FILES)
    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> open(@PathVariable UUID id, Viewer viewer) {
        var opened = openFile.open(new FileId(id), viewer).orElseThrow(NotFound::new);
        var type = opened.file().type();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(type, opened.file().name()))
                .body(opened.content());
    }

    static String disposition(FileType type, String name) {
        var how = type.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
