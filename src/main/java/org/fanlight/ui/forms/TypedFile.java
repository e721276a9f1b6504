package org.fanlight.ui.forms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/// A file as it was sent with a form.
///
/// @param field the element id of its field
public record TypedFile(String field, @Nullable MultipartFile sent) {

    /// What a form takes.
    ///
    /// @param endings such as "pdf"; the content is for whoever keeps the file to judge
    public record Limits(DataSize most, List<String> endings) {}

    public boolean isBlank() {
        return sent == null || name().isEmpty();
    }

    /// Its name without the folders that some browsers send along.
    public String name() {
        var name = sent == null ? null : sent.getOriginalFilename();
        return name == null ? "" : String.valueOf(StringUtils.getFilename(name.replace('\\', '/')));
    }

    public long bytes() {
        return sent == null ? 0 : sent.getSize();
    }

    /// Nothing is wrong with no file.
    public Problems problems(Limits limits) {
        if (isBlank()) {
            return Problems.none();
        }
        return Problems.none()
                .andIf(
                        !limits.endings().contains(ending()),
                        field,
                        "The file must be one of these: " + String.join(", ", limits.endings()))
                .andIf(bytes() == 0, field, "The file is empty. Choose it again")
                .andIf(
                        bytes() > limits.most().toBytes(),
                        field,
                        "The file is larger than %d MB".formatted(limits.most().toMegabytes()));
    }

    private String ending() {
        return String.valueOf(StringUtils.getFilenameExtension(name())).toLowerCase(Locale.UK);
    }
}
