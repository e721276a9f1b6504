package org.fanlight;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Whatever is published lies in `database.event_publication` as plain JSON.
class EventsCarryNoWordsTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fanlight");

    @Test
    void nothingIsPublishedYet() {
        noClasses()
                .should()
                .callMethodWhere(target(name("publishEvent")))
                .because("an event is stored as it is; the first one says here that it has ids and codes only")
                .check(OURS);
    }
}
