package org.fanlight.demo.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.county.Site;
import org.fanlight.demo.county.Worker;
import org.fanlight.people.Phone;
import org.junit.jupiter.api.Test;

class NothingInLarkshireIsRealTest {

    private static final Pasts.Told TOLD = Pasts.of(Pasts.FIRST_DAY, 2);
    private static final Pattern DRAMA = Pattern.compile("(01632 960|07700 900)[0-9]{3}");
    private static final Pattern LOOKS_LIKE_A_PHONE =
            Pattern.compile("(?<![\\w-])0[0-9]{3,4} ?[0-9]{3} ?[0-9]{3,4}(?![\\w-])");
    private static final Pattern LOOKS_LIKE_AN_EMAIL = Pattern.compile("[\\w.-]+@([\\w.-]+)");
    private static final Pattern LOOKS_LIKE_A_POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2})[0-9][A-Z0-9]? [0-9][A-Z]{2}\\b");

    @Test
    void everyPhoneNumberIsKeptForDrama() {
        assertThat(found(LOOKS_LIKE_A_PHONE)).isNotEmpty().allMatch(DRAMA.asMatchPredicate());
        assertThat(TOLD.people().stream()
                        .flatMap(person -> person.what().particulars().phones().stream())
                        .map(Phone::number))
                .isNotEmpty()
                .allMatch(DRAMA.asMatchPredicate());
    }

    @Test
    void everyEmailAddressEndsInExample() {
        assertThat(found(LOOKS_LIKE_AN_EMAIL)).isNotEmpty().allMatch(address -> address.endsWith(".example"));
    }

    /// There is no postcode area LX.
    @Test
    void everyPostcodeIsInAnAreaThatDoesNotExist() {
        assertThat(found(LOOKS_LIKE_A_POSTCODE)).isNotEmpty().allMatch(postcode -> postcode.startsWith("LX"));
    }

    @Test
    void everyNhsNumberIsOneKeptForTests() {
        assertThat(TOLD.people().stream().flatMap(person -> person.what().particulars().nhsNumber().stream()))
                .isNotEmpty()
                .allMatch(number -> number.digits().startsWith("999"));
    }

    private static List<String> found(Pattern pattern) {
        var county = Larkshire.county();
        var workers = county.workers().stream().map(Worker::email);
        var sites = county.sites().stream().map(Site::asSetting);
        return Stream.of(TOLD.rows().stream(), TOLD.people().stream(), workers, sites)
                .flatMap(each -> each)
                .flatMap(each -> pattern.matcher(each.toString()).results())
                .map(found -> found.group())
                .distinct()
                .toList();
    }
}
