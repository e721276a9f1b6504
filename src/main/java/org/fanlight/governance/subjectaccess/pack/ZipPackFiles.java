package org.fanlight.governance.subjectaccess.pack;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fanlight.governance.subjectaccess.Desk;
import org.fanlight.governance.subjectaccess.PackFiles;
import org.fanlight.ui.Csv;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The answer in one ZIP file: a letter, everything as a page to read and print, and the same for a machine.
@Component
class ZipPackFiles implements PackFiles {

    private static final String TEMPLATES = "governance/subjectaccess/pack/";

    private final TemplateEngine templates;
    private final JsonMapper json;

    ZipPackFiles(TemplateEngine templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    @Override
    public byte[] of(Desk desk, String name, Instant at) {
        var page = PackPage.of(desk, name, London.dayWords(at));
        var files = new LinkedHashMap<String, String>();
        files.put("1-letter.html", written("letter.jte", page));
        files.put("2-everything-we-hold.html", written("pack.jte", page));
        files.put("3-for-a-spreadsheet.csv", csv(page));
        files.put("4-for-a-machine.json", json.writeValueAsString(page.sections()));
        return zip(files, at);
    }

    private String written(String template, PackPage page) {
        var output = new StringOutput();
        templates.render(TEMPLATES + template, page, output);
        return output.toString();
    }

    private static String csv(PackPage page) {
        return Csv.file(
                List.of("Part", "Number", "Item", "Contact", "When", "Line", "Words"),
                page.sections().stream()
                        .flatMap(section -> section.entries().stream()
                                .flatMap(entry -> entry.lines().stream()
                                        .map(line -> List.of(
                                                section.heading(),
                                                String.valueOf(entry.number()),
                                                entry.title(),
                                                entry.matter(),
                                                entry.when(),
                                                line.label(),
                                                line.text()))))
                        .toList());
    }

    private static byte[] zip(Map<String, String> files, Instant at) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(at.atZone(London.ZONE).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
