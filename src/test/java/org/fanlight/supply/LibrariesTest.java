package org.fanlight.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What others wrote may be used, is finished, and is what it was when it was chosen.
class LibrariesTest {

    private static final List<Library> ALL = Library.all();

    /// Licences under which a library may be used beside code under any licence.
    private static final Set<String> LICENCES = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "CC0-1.0",
            "EPL-2.0",
            "GPL-2.0-with-classpath-exception",
            "ISC",
            "MIT");

    /// Its `pom.xml` names another licence than lies in the jar, which is Apache's.
    private static final String NAMED_WRONGLY = "pkg:maven/org.springframework.session/";

    @Test
    void thereAreSomeFromBothPlaces() {
        assertThat(ALL).extracting(Library::purl).anyMatch(purl -> purl.startsWith("pkg:maven/org.postgresql/"));
        assertThat(ALL).extracting(Library::purl).anyMatch(purl -> purl.startsWith("pkg:npm/govuk-frontend@"));
    }

    @Test
    void eachMayBeUsed() {
        assertThat(ALL)
                .filteredOn(library -> library.licences().stream().noneMatch(LICENCES::contains))
                .extracting(Library::purl)
                .allMatch(purl -> purl.startsWith(NAMED_WRONGLY));
    }

    @Test
    void eachIsARelease() {
        assertThat(ALL)
                .extracting(Library::version)
                .noneMatch(version -> version.matches("(?i).*(snapshot|alpha|beta|-rc|-m\\d|\\.rc\\d|\\.cr\\d).*"));
    }

    @Test
    void eachHasTheChecksumItWasChosenWith() {
        assertThat(ALL)
                .filteredOn(library -> !library.checksum().matches("[0-9a-f]{64}|sha512-[A-Za-z0-9+/=]{88}"))
                .isEmpty();
    }
}
