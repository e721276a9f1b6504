package org.fanlight.access.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose an e-mail address is, told at the boundary of a label.
class MailDomainTest {

    private static final MailDomain POLICE = MailDomain.typed("x.police.uk").orElseThrow();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@x.police.uk",
                "jo@a.x.police.uk",
                "jo@a.b.x.police.uk",
                "jo@X.Police.UK",
                "jo@x.police.uk.",
                "jo@x。police.uk",
                "jo.o'neill+duty@x.police.uk"
            })
    void theAgencysOwn(String address) {
        assertThat(isPolice(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@notx.police.uk",
                "jo@police.uk",
                "jo@uk",
                "jo@notpolice.uk",
                "jo@x.police.uk.evil.org",
                "jo@x-police.uk",
                "jo@xapolice.uk",
                "jo@x.police.uk..",
                "jo@.x.police.uk",
                "jo@a..x.police.uk",
                "jo@x.pоlice.uk",
                "jo@evil.org@x.police.uk",
                "jo@x.police.uk@evil.org",
                "jo@evil.org,x.police.uk",
                "jo@evil.org .x.police.uk",
                "jo@ x.police.uk",
                "jo@x.police.uk ",
                "jo@x.police.uk\n",
                "\"jo@x.police.uk\"@evil.org",
                "<jo@x.police.uk",
                "jo<evil@x.police.uk",
                "@x.police.uk",
                "x.police.uk",
                "jo@",
                "jo@-.x.police.uk",
                "jo@[x.police.uk]",
                "jo@xn--.x.police.uk",
                ""
            })
    void somebodyElses(String address) {
        assertThat(isPolice(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "", ".", "police", "*.police.uk", "http://police.uk", "a b.uk", "-a.uk", "a_b.uk"})
    void whatIsNoDomainOrTooWideIsNotTaken(String words) {
        assertThat(MailDomain.typed(words)).isEmpty();
    }

    @Test
    void otherScriptsHaveOneSpelling() {
        assertThat(MailDomain.typed("bücher.example")).isEqualTo(MailDomain.typed("xn--bcher-kva.example"));
        assertThat(MailDomain.typed(" Straße.example. ")).isPresent().isEqualTo(MailDomain.typed("strasse.example"));
    }

    /// The seed is the number of the repetition, so that a failure can be repeated.
    @RepeatedTest(300)
    void aDomainHoldsExactlyWhatEndsInItAfterADot(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var domain = label(random) + "." + label(random);
        var agency = MailDomain.typed(shouted(domain, random)).orElseThrow();
        var below = label(random) + "." + domain;
        var beside = label(random) + domain;
        var beyond = domain + "." + label(random);

        assertThat(of("jo@" + shouted(domain, random)).isWithin(agency)).isTrue();
        assertThat(of("jo@" + shouted(below, random) + ".").isWithin(agency)).isTrue();
        assertThat(of("jo@" + beside).isWithin(agency)).isFalse();
        assertThat(of("jo@" + beyond).isWithin(agency)).isEqualTo(beyond.endsWith("." + domain));
        assertThat(agency.isWithin(of("jo@" + below))).isFalse();
    }

    private static boolean isPolice(String address) {
        return MailDomain.ofAddress(address)
                .filter(domain -> domain.isWithin(POLICE))
                .isPresent();
    }

    private static MailDomain of(String address) {
        return MailDomain.ofAddress(address).orElseThrow();
    }

    private static String label(Random random) {
        var label = new StringBuilder();
        for (var left = 1 + random.nextInt(12); left > 0; left--) {
            label.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return label.toString();
    }

    private static String shouted(String words, Random random) {
        return random.nextBoolean() ? words.toUpperCase(Locale.ROOT) : words;
    }
}
