package org.fanlight.files.content;

import java.util.regex.Pattern;
import org.fanlight.files.FileLimits;
import org.fanlight.files.FileType;

/// Names of files as they are shown: as typed, without what would deceive a reader or break a line.
final class FileNames {

    /// Control characters, what turns the direction of writing, what cannot be seen, and halves of characters.
    private static final Pattern DECEIVING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]");
    private static final String UNNAMED = "Unnamed";

    private FileNames() {}

    static String tidy(String typed) {
        var name = FOLDERS.matcher(DECEIVING.matcher(typed).replaceAll(""))
                .replaceFirst("")
                .strip();
        return name.isEmpty() ? UNNAMED : shortened(name);
    }

    /// Tidy, and with an ending that fits the content.
    static String fit(String typed, FileType type) {
        return type.fit(tidy(typed));
    }

    /// The beginning and the ending of a name that is too long.
    private static String shortened(String name) {
        if (name.length() <= FileLimits.LONGEST_NAME) {
            return name;
        }
        int kept = FileLimits.LONGEST_NAME / 2;
        var beginning = name.substring(0, kept);
        var end = name.substring(name.length() - kept);
        return DECEIVING.matcher(beginning + end).replaceAll("");
    }
}
