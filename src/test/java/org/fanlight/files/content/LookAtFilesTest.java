package org.fanlight.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.files.content.SampleFiles.enormous;
import static org.fanlight.files.content.SampleFiles.office;
import static org.fanlight.files.content.SampleFiles.openText;
import static org.fanlight.files.content.SampleFiles.pdf;
import static org.fanlight.files.content.SampleFiles.photograph;
import static org.fanlight.files.content.SampleFiles.picture;
import static org.fanlight.files.content.SampleFiles.text;
import static org.fanlight.files.content.SampleFiles.zip;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.fanlight.files.FileLimits;
import org.fanlight.files.FileRefusal;
import org.fanlight.files.FileType;
import org.fanlight.files.LookedAt;
import org.fanlight.files.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAtFilesTest {

    private static final String WORD = "openxmlformats-officedocument.wordprocessingml.document.main";
    private static final String PLACE = "53.8008N 1.5491W";

    private final LookAtFiles look = new LookAtFiles();

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of("letter.pdf", pdf(), FileType.PDF, "letter.pdf"),
                Arguments.of("arm.JPG", picture("jpg"), FileType.JPEG, "arm.JPG"),
                Arguments.of("drawing.png", picture("png"), FileType.PNG, "drawing.png"),
                Arguments.of("drawing.gif", picture("gif"), FileType.PNG, "drawing.gif.png"),
                Arguments.of("notes.txt", text("She said she was hungry."), FileType.TEXT, "notes.txt"),
                Arguments.of("report.docx", office(WORD), FileType.DOCX, "report.docx"),
                Arguments.of(
                        "days.xlsx",
                        office("openxmlformats-officedocument.spreadsheetml.sheet.main"),
                        FileType.XLSX,
                        "days.xlsx"),
                Arguments.of(
                        "talk.pptx",
                        office("openxmlformats-officedocument.presentationml.presentation.main"),
                        FileType.PPTX,
                        "talk.pptx"),
                Arguments.of("report.odt", openText(), FileType.ODT, "report.odt"),
                Arguments.of("holiday.jpg", pdf(), FileType.PDF, "holiday.jpg.pdf"),
                Arguments.of("letter", pdf(), FileType.PDF, "letter.pdf"),
                Arguments.of("", pdf(), FileType.PDF, "Unnamed.pdf"));
    }

    @ParameterizedTest
    @MethodSource
    void kept(String name, byte[] content, FileType type, String called) {
        assertThat(look.look(new SentFile(name, content))).isInstanceOfSatisfying(LookedAt.Fit.class, fit -> {
            assertThat(fit.type()).isEqualTo(type);
            assertThat(fit.name()).isEqualTo(called);
        });
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("nothing.pdf", new byte[0], FileRefusal.EMPTY),
                Arguments.of("large.txt", new byte[FileLimits.ONE_FILE_BYTES + 1], FileRefusal.TOO_LARGE),
                Arguments.of("photo.heic", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), FileRefusal.HEIC),
                Arguments.of("photo.bmp", picture("bmp"), FileRefusal.OTHER_PICTURE),
                Arguments.of("half.jpg", Arrays.copyOf(picture("jpg"), 60), FileRefusal.BROKEN_PICTURE),
                Arguments.of("bomb.png", enormous(100_000, 100_000), FileRefusal.TOO_MANY_PIXELS),
                Arguments.of("hollow.png", enormous(200, 100), FileRefusal.BROKEN_PICTURE),
                Arguments.of("letter.rtf", text("{\\rtf1 Dear Sir}"), FileRefusal.OLD_DOCUMENT),
                Arguments.of("letter.doc", oldDocument(), FileRefusal.OLD_DOCUMENT),
                Arguments.of("macros.docx", office(WORD, "word/vbaProject.bin"), FileRefusal.MACROS),
                Arguments.of("macros.docm", office("ms-word.document.macroEnabled.main"), FileRefusal.MACROS),
                Arguments.of("macros.odt", openText("Basic/Standard/Module1.xml"), FileRefusal.MACROS),
                Arguments.of("inside.docx", office(WORD, "word/embeddings/oleObject1.bin"), FileRefusal.HOLDS_FILES),
                Arguments.of("inside.odt", openText("Object 1/content.xml"), FileRefusal.HOLDS_FILES),
                Arguments.of("broken.docx", Arrays.copyOf(office(WORD), 50), FileRefusal.BROKEN_DOCUMENT),
                Arguments.of(
                        "mail.eml",
                        text("Received: from a by b\nFrom: a@school.example\nTo: b@council.example\nSubject: Hello\n"
                                + "Date: Mon, 23 Nov 2026 09:00:00 +0000\nMIME-Version: 1.0\n\nHello"),
                        FileRefusal.EMAIL),
                Arguments.of("page.html", text("<!DOCTYPE html><html><body>Hello</body></html>"), FileRefusal.WEB_PAGE),
                Arguments.of(
                        "drawing.svg",
                        text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        FileRefusal.WEB_PAGE),
                Arguments.of("all.zip", zip(Map.of("letter.pdf", "Dear Sir")), FileRefusal.ARCHIVE),
                Arguments.of("letter.pdf", text("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0"), FileRefusal.OTHER));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String name, byte[] content, FileRefusal why) {
        assertThat(look.look(new SentFile(name, content))).isInstanceOfSatisfying(LookedAt.Unfit.class, unfit -> {
            assertThat(unfit.why()).isEqualTo(why);
            assertThat(unfit.name()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPhotographComesUprightAndWithoutAWordOfWhereItWasTaken(int orientation) throws IOException {
        byte[] sent = photograph(orientation, PLACE);
        assertThat(Orientation.of(sent).exif()).isEqualTo(orientation);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif", "xmpmeta", PLACE);

        var fit = (LookedAt.Fit) look.look(new SentFile("arm.jpg", sent));

        assertThat(new String(fit.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "xmpmeta", PLACE);
        var picture = ImageIO.read(new ByteArrayInputStream(fit.content()));
        var onItsSide = orientation > 4;
        assertThat(picture.getWidth()).isEqualTo(onItsSide ? 60 : 80);
        assertThat(picture.getHeight()).isEqualTo(onItsSide ? 80 : 60);
        var redFirst = orientation == 1 || orientation == 4 || orientation == 5 || orientation == 6;
        assertThat(isRed(picture, 10, 10)).isEqualTo(redFirst);
        assertThat(isRed(picture, picture.getWidth() - 10, picture.getHeight() - 10))
                .isEqualTo(!redFirst);
    }

    @Test
    void whatWasSentTwiceHasOneHashWhateverItIsCalled() {
        var one = (LookedAt.Fit) look.look(new SentFile("a.jpg", picture("jpg")));
        var other = (LookedAt.Fit) look.look(new SentFile("b.jpg", picture("jpg")));

        assertThat(one.hash()).isEqualTo(other.hash());
    }

    /// An archive of a few kilobytes that unpacks to more than any document has.
    @Test
    void anArchiveThatUnpacksWithoutEndIsLeft() {
        var parts = Map.of("[Content_Types].xml", "0".repeat(210 * 1024 * 1024));

        assertThat(look.look(new SentFile("bomb.docx", zip(parts))))
                .isInstanceOfSatisfying(
                        LookedAt.Unfit.class, unfit -> assertThat(unfit.why()).isEqualTo(FileRefusal.BROKEN_DOCUMENT));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > colour.getBlue();
    }

    private static byte[] oldDocument() {
        var content = new byte[600];
        var signature = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int place = 0; place < signature.length; place++) {
            content[place] = (byte) signature[place];
        }
        return content;
    }
}
