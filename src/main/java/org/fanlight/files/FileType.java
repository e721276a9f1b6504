package org.fanlight.files;

import java.util.List;
import java.util.Locale;

/// The kinds of files that are kept. Nothing in this list is run by a browser.
public enum FileType {
    PDF("PDF document", "application/pdf", "pdf"),
    JPEG("Photograph", "image/jpeg", "jpg", "jpeg"),
    PNG("Picture", "image/png", "png"),
    TEXT("Plain text", "text/plain;charset=UTF-8", "txt"),
    DOCX("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(
            "PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    ODT("OpenDocument text", "application/vnd.oasis.opendocument.text", "odt");

    private final String words;
    private final String mediaType;
    private final List<String> endings;

    FileType(String words, String mediaType, String... endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    /// How names of such files end, the usual one first.
    public List<String> endings() {
        return endings;
    }

    /// Pictures alone are shown in the browser: they are drawn anew when they are added. All else is saved.
    public boolean isShown() {
        return this == JPEG || this == PNG;
    }

    /// The name with an ending that fits the content; one that does not fit is kept before it, so that nothing is told
    /// that is not so.
    public String fit(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && endings.contains(ending) ? name : name + "." + endings.getFirst();
    }
}
