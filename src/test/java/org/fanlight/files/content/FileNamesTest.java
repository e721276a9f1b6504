package org.fanlight.files.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.fanlight.files.FileLimits;
import org.fanlight.files.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    private static final int[] ODD = {0, '\r', '\n', '"', '\\', '/', 0x202E, 0x200B, 0xD800, 0xDC00, 0x1F600, '.', '%'};

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\tess\\letter.pdf, letter.pdf",
        "../../etc/passwd.pdf, passwd.pdf",
        "Žofia’s drawing.pdf, Žofia’s drawing.pdf",
        "  letter.pdf , letter.pdf",
        "folder/, Unnamed.pdf"
    })
    void foldersGoAndTheRestStays(String typed, String called) {
        assertThat(FileNames.fit(typed, FileType.PDF)).isEqualTo(called);
    }

    /// `letter[turns round]fdp.exe` would be shown as `letterexe.pdf`.
    @Test
    void nothingTurnsTheDirectionOfWriting() {
        assertThat(FileNames.fit("letter\u202Efdp.exe", FileType.PDF)).isEqualTo("letterfdp.exe.pdf");
    }

    @Test
    void noNameBreaksALineOrGrowsWithoutEnd() {
        var random = new Random(31);
        for (var world = 0; world < 2_000; world++) {
            var typed = random.ints(random.nextInt(600), 0, 0x300)
                    .map(character -> random.nextInt(5) == 0 ? ODD[random.nextInt(ODD.length)] : character)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());

            var name = FileNames.fit(typed, FileType.JPEG);

            assertThat(name)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\]")
                    .matches("(?s).+\\.jpe?g");
            assertThat(name.length()).isLessThanOrEqualTo(FileLimits.LONGEST_NAME + ".jpg".length());
        }
    }
}
