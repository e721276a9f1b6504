package org.fanlight.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;

class TypedFileTest {

    private static final TypedFile.Limits LIMITS = new TypedFile.Limits(DataSize.ofMegabytes(1), List.of("pdf", "jpg"));

    @Test
    void noFileIsNoProblem() {
        assertThat(new TypedFile("letter", null).problems(LIMITS).isEmpty()).isTrue();
        assertThat(file("", 0).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.pdf", "LETTER.PDF", "C:\\Users\\me\\letter.pdf", "../../letter.pdf"})
    void itsNameIsWithoutFolders(String sent) {
        var file = file(sent, 3);

        assertThat(file.name()).isEqualToIgnoringCase("letter.pdf");
        assertThat(file.problems(LIMITS).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            letter.exe  | 3       | The file must be one of these: pdf, jpg
            letter      | 3       | The file must be one of these: pdf, jpg
            letter.pdf  | 0       | The file is empty. Choose it again
            letter.pdf  | 1048577 | The file is larger than 1 MB
            """)
    void whatCannotBeTakenIsRefused(String name, int bytes, String message) {
        assertThat(file(name, bytes).problems(LIMITS).of("letter")).isEqualTo(message);
    }

    @Test
    void theLargestIsTaken() {
        assertThat(file("letter.jpg", 1_048_576).problems(LIMITS).isEmpty()).isTrue();
    }

    private static TypedFile file(String name, int bytes) {
        return new TypedFile("letter", new MockMultipartFile("letter", name, null, new byte[bytes]));
    }
}
