package org.fanlight.frontdoor.attachments.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.files.content.SampleFiles.pdf;
import static org.fanlight.files.content.SampleFiles.photograph;
import static org.fanlight.files.content.SampleFiles.text;
import static org.fanlight.frontdoor.Workers.HEAD;
import static org.fanlight.frontdoor.Workers.RUTH;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.fanlight.frontdoor.Workers.TEACHER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.need.RestrictRecord;
import org.fanlight.access.need.WhatSearchesSay;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.files.FileId;
import org.fanlight.files.FileLimits;
import org.fanlight.files.Files;
import org.fanlight.files.KeptFile;
import org.fanlight.files.scan.Rounds;
import org.fanlight.files.scan.Scanner;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Stories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Files of a contact: added, looked at, opened, taken back, and not there for whoever the contact is not there for.
@FanlightTest
class ContactFilesTest {

    private static final Viewer OF_ANOTHER_HUB =
            new Viewer(new UUID(1, 77), "Otto Far", Set.of(Role.SOCIAL_WORKER), new UUID(8, 8), new UUID(2, 77));

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Files files;

    @Autowired
    private TestDatabase database;

    private ContactId contact;

    @BeforeEach
    void aContactComesIn() {
        contact = new Stories(beans).contactFrom(Stories.NEIGHBOUR);
    }

    @Test
    void aPhotographIsKeptWithoutWhereItWasTakenAndShown() {
        assertThat(adds("Bruise on the arm", sent("arm.jpg", photograph(6, "53.8008N"))))
                .hasStatus(303)
                .hasHeader("Location", url() + "?added=1&already=0&no-room=0");

        var page = page(gets(SAM, url() + "?added=1"));
        assertThat(page.select("main").text())
                .contains("1 file was added.", "Open arm.jpg", "Bruise on the arm", "Photograph", "Sam Okoro", "Ready");
        var opened = gets(HEAD, page.select("a[href^=/files/]").attr("href"));
        assertThat(opened)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                .hasHeader("Cache-Control", "no-store")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition", how -> assertThat(how.getFirst()).startsWith("inline;"));
        assertThat(new String(opened.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "53.8008N");
        assertThat(acts()).containsExactly("file.added", "file.opened");
    }

    @Test
    void aDocumentIsSavedAndNotShown() {
        adds("", sent("Žofia’s “report”.pdf", pdf()));

        assertThat(gets(RUTH, opens()))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        how -> assertThat(how.getFirst())
                                .startsWith("attachment;")
                                .contains("filename*=UTF-8''%C5%BDofia%E2%80%99s%20%E2%80%9Creport%E2%80%9D.pdf"));
    }

    @Test
    void whatCanBeTakenIsAddedWhateverIsWrongWithOthers() {
        var answer = adds(
                "From the school",
                sent("letter.pdf", pdf()),
                sent("page.html", text("<!DOCTYPE html><html></html>")),
                sent("all.rar", text("Rar!\u001a\u0007\u0001\0")));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("main").text())
                .contains("1 file was added.", "2 files were not added")
                .contains("“page.html” is a web page", "“all.rar” is an archive");
        assertThat(page(answer).select("#about").val()).isEqualTo("From the school");
        assertThat(kept()).extracting(KeptFile::name).containsExactly("letter.pdf");
    }

    @Test
    void aFormWithoutAFileOrWithTooManyWordsKeepsWhatWasTyped() {
        var nothing = adds("Letter from school");
        var words = adds("x".repeat(FileLimits.LONGEST_WORDS + 1), sent("letter.pdf", pdf()));

        assertThat(nothing).hasStatus(422);
        assertThat(page(nothing).select(".govuk-error-summary").text()).contains("Choose a file");
        assertThat(page(nothing).select("#about").val()).isEqualTo("Letter from school");
        assertThat(words).hasStatus(422);
        assertThat(page(words).select("#about").val()).hasSize(FileLimits.LONGEST_WORDS + 1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aFormSentTwiceAndAFileSentAgainAreOne() {
        var once = UUID.randomUUID().toString();
        adds(SAM, once, "", sent("letter.pdf", pdf()));
        assertThat(adds(SAM, once, "", sent("letter.pdf", pdf()))).hasStatus(303);
        assertThat(adds("", sent("the-same.pdf", pdf()))).hasHeader("Location", url() + "?added=0&already=1&no-room=0");

        assertThat(kept()).hasSize(1);
    }

    @Test
    void aContactHasRoomForTwenty() {
        for (var number = 1; number < FileLimits.FILES; number++) {
            adds("", sent("note.txt", text("Note " + number)));
        }

        var answer = adds("", sent("a.txt", text("The twentieth")), sent("b.txt", text("One too many")));

        assertThat(answer).hasHeader("Location", url() + "?added=1&already=0&no-room=1");
        assertThat(page(gets(SAM, url() + "?no-room=1")).select("main").text())
                .contains("1 file was not added: a contact has room for 20 files and 50 MB.");
        assertThat(kept()).hasSize(FileLimits.FILES);
    }

    @Test
    void whatShouldNotBeHereIsTakenBackWithAReasonAndStaysOnRecord() {
        adds("", sent("other-child.pdf", pdf()));
        var file = kept().getFirst().id();
        var opens = "/files/" + file.value();
        assertThat(takesBack(SAM, file, " ")).hasStatus(422).bodyText().contains("Write why the file should not be");
        assertThat(takesBack(SAM, file, "x".repeat(501))).hasStatus(422);

        assertThat(takesBack(SAM, file, "It is about another family")).hasStatus(303);

        assertThat(gets(SAM, opens)).hasStatus(404);
        assertThat(page(gets(RUTH, url())).select("main").text())
                .contains("other-child.pdf", "Taken back", "It is about another family");
        assertThat(takesBack(RUTH, file, "A second time")).hasStatus(303);
        assertThat(kept().getFirst().takenBack().orElseThrow().reason()).isEqualTo("It is about another family");
        assertThat(acts()).containsExactly("file.added", "file.taken-back");
        assertThat(adds("", sent("other-child.pdf", pdf())))
                .hasHeader("Location", url() + "?added=1&already=0&no-room=0");
    }

    @Test
    void aFileOfAnotherContactIsNotTakenBackFromHere() {
        adds("", sent("letter.pdf", pdf()));
        var file = kept().getFirst().id();
        var other = new Stories(beans).contactFrom(Stories.NEIGHBOUR);

        browser.perform(post("/contacts/" + other.value() + "/files/" + file.value() + "/taking-back")
                .param("reason-" + file.value(), "Not ours")
                .with(as(SAM))
                .with(csrf()));

        assertThat(kept().getFirst().takenBack()).isEmpty();
    }

    @Test
    void forWhoeverTheContactIsNotThereItsFilesAreNotEither() {
        adds("", sent("letter.pdf", pdf()));
        var opens = opens();

        assertThat(gets(OF_ANOTHER_HUB, opens)).hasStatus(404);
        assertThat(gets(OF_ANOTHER_HUB, url())).hasStatus(404);
        assertThat(gets(TEACHER, opens)).hasStatus(403);
        assertThat(adds(OF_ANOTHER_HUB, "", sent("more.txt", text("More")))).hasStatus(404);

        restrict();

        assertThat(gets(SAM, opens)).hasStatus(404);
        assertThat(gets(SAM, "/files/" + UUID.randomUUID())).hasStatus(404);
        assertThat(takesBack(SAM, new FileId(UUID.fromString(opens.substring("/files/".length()))), "Why"))
                .hasStatus(404);
    }

    @Test
    void onlyWhatTheScannerCallsCleanIsOpenedAndWhatItRefusesIsGone() {
        var clean = waiting("clean.txt", text("All is well"));
        var bad = waiting("bad.txt", text("Something bad"));
        assertThat(page(gets(SAM, url())).select("main").text()).contains("Being checked");
        assertThat(gets(SAM, "/files/" + clean.value())).hasStatus(404);

        scan(new Scanner.Answer.Away());
        scan(new Scanner.Answer.Nothing());
        assertThat(gets(SAM, "/files/" + clean.value())).hasStatus(404);

        scan(content -> new String(content, StandardCharsets.UTF_8).contains("bad")
                ? new Scanner.Answer.Found("Win.Test.EICAR_HDB-1")
                : new Scanner.Answer.Clean());

        assertThat(gets(SAM, "/files/" + clean.value()))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("All is well");
        assertThat(gets(SAM, "/files/" + bad.value())).hasStatus(404);
        assertThat(page(gets(SAM, url())).select("main").text())
                .contains("Refused: the scanner found malware in it. The file is gone");
        assertThat(parts(bad)).isZero();
        assertThat(parts(clean)).isOne();
        assertThat(acts()).contains("file.refused");
    }

    @Test
    void noWordOfAFileStandsInTheTables() {
        adds("Marigold’s arm", sent("Marigold Quennell.txt", text("She said that he did it")));

        var rows = database.owner().sql("""
                        select (select string_agg(f::text, ' ') from files.file f)
                          || (select string_agg(encode(c.bytes, 'escape'), ' ') from files.content c)
                        """).query(String.class).single();
        assertThat(rows).doesNotContain("Marigold", "He did it", "she said");
        assertThat(kept().getFirst().about()).isEqualTo("Marigold’s arm");
    }

    /// A file that came while there was a scanner.
    private FileId waiting(String name, byte[] content) {
        adds("", sent(name, content));
        var file = kept().getFirst().id();
        try (var connection = database.ownerDataSource().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("alter table files.verdict disable trigger user");
            sql.execute("delete from files.verdict where file_id = '" + file.value() + "'");
            sql.execute("alter table files.verdict enable trigger user");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return file;
    }

    private void scan(Scanner.Answer answer) {
        scan(_ -> answer);
    }

    private void scan(Scanner scanner) {
        Rounds.one(beans, scanner);
    }

    private long parts(FileId file) {
        return database.owner()
                .sql("select count(*) from files.content where file_id = :file")
                .param("file", file.value())
                .query(Long.class)
                .single();
    }

    private List<String> acts() {
        return database.owner()
                .sql("""
                        select deed
                        from audit.act
                        where subject_id = :contact
                        and deed like 'file.%'
                        order by id
                        """)
                .param("contact", contact.value())
                .query(String.class)
                .list();
    }

    private void restrict() {
        beans.getBean(RestrictRecord.class)
                .restrict(
                        FrontDoorSubjects.of(contact),
                        "A worker’s own family",
                        WhatSearchesSay.NOTHING,
                        LocalDate.now(beans.getBean(Clock.class)).plusDays(30),
                        List.of(),
                        RUTH);
    }

    private List<KeptFile> kept() {
        return files.of(FrontDoorSubjects.of(contact));
    }

    private String opens() {
        return "/files/" + kept().getFirst().id().value();
    }

    private String url() {
        return "/contacts/" + contact.value() + "/files";
    }

    private static MockMultipartFile sent(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private MvcTestResult adds(String about, MockMultipartFile... sent) {
        return adds(SAM, about, sent);
    }

    private MvcTestResult adds(Viewer viewer, String about, MockMultipartFile... sent) {
        return adds(viewer, UUID.randomUUID().toString(), about, sent);
    }

    private MvcTestResult adds(Viewer viewer, String once, String about, MockMultipartFile... sent) {
        var request = multipart(url());
        Arrays.stream(sent).forEach(request::file);
        return browser.perform(request.param("_once", once)
                .param("about", about)
                .with(as(viewer))
                .with(csrf()));
    }

    private MvcTestResult takesBack(Viewer viewer, FileId file, String reason) {
        return browser.perform(post(url() + "/" + file.value() + "/taking-back")
                .param("reason-" + file.value(), reason)
                .with(as(viewer))
                .with(csrf()));
    }

    private MvcTestResult gets(Viewer viewer, String path) {
        return browser.perform(get(path).with(as(viewer)));
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor as(Viewer viewer) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }
}
