package org.fanlight.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final URI SERVICE = URI.create("https://fanlight.example/larkshire");

    @Test
    void aLetterIsPlainWordsWithAReferenceAndALink() {
        assertThat(letter(Notice.OUTCOME_READY, SERVICE)).isEqualTo(new Letter("""
                We have decided what happens next (FD-7K3M)""", """
                A social worker has decided what happens next. You can read it here:

                https://fanlight.example/larkshire/progress/FD-7K3M

                Your reference is FD-7K3M.

                If a child is in danger now, ring 999.

                Please do not reply: nobody reads this mailbox. To protect people's privacy, this message does not say
                whom or what it is about.
                """));
    }

    @ParameterizedTest
    @EnumSource
    void everyNoticeLeadsToThePageThatSaysMore(Notice notice) {
        var letter = letter(notice, SERVICE);

        assertThat(letter.body()).contains("here").contains("\nhttps://fanlight.example/larkshire/progress/FD-7K3M\n");
        assertThat(letter.subject()).endsWith(" (FD-7K3M)").hasSizeLessThan(70);
        assertThat(Notice.of(notice.code())).isEqualTo(notice);
    }

    @Test
    void noTwoNoticesShareACodeOrASubject() {
        assertThat(Arrays.stream(Notice.values()).map(Notice::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Notice.values()).map(Notice::subject)).doesNotHaveDuplicates();
    }

    @Test
    void aSlashAfterTheAddressMakesNoDifference() {
        assertThat(letter(Notice.CHECK_ASKED, URI.create(SERVICE + "/")))
                .isEqualTo(letter(Notice.CHECK_ASKED, SERVICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sam Fox",
                "sam",
                "SAM FOX",
                "FOX",
                "FD-7K3M\n",
                "FD-7K3M bruise",
                "FD-7K3M-7K3M-7K3M-7K3M-7K3M"
            })
    void wordsAreNoReference(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicReference(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "progress",
                "//elsewhere.example/",
                "/progress?name=Sam",
                "/progress/Sam Fox",
                "/../x",
                "/a#b"
            })
    void onlyAPlainPathOfOursIsALink(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(path));
    }

    private static Letter letter(Notice notice, URI service) {
        var message = new OutboundMessage(
                new MessageReference("outcome/1"),
                new EmailAddress("sam.fox@larkshire.example"),
                notice,
                new PublicReference("FD-7K3M"),
                new Link("/progress/FD-7K3M"));
        return Letter.of(message, service);
    }
}
