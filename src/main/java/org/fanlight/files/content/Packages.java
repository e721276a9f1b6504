package org.fanlight.files.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fanlight.files.FileRefusal;
import org.fanlight.files.FileType;

/// Looks into files that are archives inside: documents of today's kinds are, and nothing else of the sort is taken.
final class Packages {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int AT_ONCE = 8 * 1024;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /// What the list of contents of an Office document calls its main part.
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            OFFICE + "wordprocessingml.document.main+xml", FileType.DOCX,
            OFFICE + "spreadsheetml.sheet.main+xml", FileType.XLSX,
            OFFICE + "presentationml.presentation.main+xml", FileType.PPTX);

    private static final String CONTENTS = "[content_types].xml";
    private static final String KIND = "mimetype";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    private final Set<String> names = new HashSet<>();
    private String contents = "";
    private String kind = "";
    private long unpacked;

    private Packages() {}

    static FileType type(byte[] content) throws Refused {
        var inside = new Packages();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            inside.read(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(FileRefusal.BROKEN_DOCUMENT);
        }
        return inside.judged();
    }

    private void read(ZipInputStream zip) throws IOException, Refused {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            boolean isNew = names.add(name);
            if (!isNew || names.size() > MOST_ENTRIES) {
                throw new Refused(FileRefusal.BROKEN_DOCUMENT);
            }
            switch (name) {
                case CONTENTS -> contents = text(zip);
                case KIND -> kind = text(zip).strip();
                default -> pass(zip);
            }
        }
    }

    private FileType judged() throws Refused {
        if (contents.contains("macroenabled") || contents.contains("vbaproject") || has("vbaproject.bin")) {
            throw new Refused(FileRefusal.MACROS);
        }
        if (isOpenDocument() && (has("basic/") || has("scripts/"))) {
            throw new Refused(FileRefusal.MACROS);
        }
        if (has("oleobject") || has("activex/") || isOpenDocument() && has("object ")) {
            throw new Refused(FileRefusal.HOLDS_FILES);
        }
        if (kind.equals(OPEN_TEXT)) {
            return FileType.ODT;
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> contents.contains('"' + part.getKey() + '"'))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new Refused(contents.isEmpty() ? FileRefusal.ARCHIVE : FileRefusal.OTHER));
    }

    private boolean isOpenDocument() {
        return kind.startsWith("application/vnd.oasis.opendocument");
    }

    private boolean has(String part) {
        return names.stream().anyMatch(name -> name.contains(part));
    }

    private String text(ZipInputStream zip) throws IOException, Refused {
        byte[] most = zip.readNBytes(1024 * 1024);
        count(most.length);
        pass(zip);
        return new String(most, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private void pass(ZipInputStream zip) throws IOException, Refused {
        var some = new byte[AT_ONCE];
        for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
            count(read);
        }
    }

    private void count(int bytes) throws Refused {
        unpacked += bytes;
        if (unpacked > MOST_BYTES) {
            throw new Refused(FileRefusal.BROKEN_DOCUMENT);
        }
    }
}
