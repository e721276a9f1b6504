package org.fanlight.people.sql;

import java.util.List;
import java.util.stream.Stream;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.springframework.stereotype.Component;

/// What is encrypted of people, where they live, how they are reached and who they are to each other.
@Component
class PeopleColumns implements EncryptedColumns {

    static final EncryptedColumn GIVEN_NAME = person("given_name");
    static final EncryptedColumn MIDDLE_NAME = person("middle_name");
    static final EncryptedColumn FAMILY_NAME = person("family_name");
    static final EncryptedColumn KNOWN_AS = person("known_as");
    static final EncryptedColumn OTHER_NAMES = person("other_names");
    static final EncryptedColumn NHS_NUMBER = person("nhs_number");
    static final EncryptedColumn LINES = new EncryptedColumn("people.address", "lines", "person_id");
    static final EncryptedColumn POSTCODE = new EncryptedColumn("people.address", "postcode", "person_id");
    static final EncryptedColumn NUMBER = new EncryptedColumn("people.phone", "number", "person_id");
    static final EncryptedColumn CONTEXT = new EncryptedColumn("people.relationship", "context", "id");
    static final EncryptedColumn SEARCHED = new EncryptedColumn("people.search_made", "words", "person_id");
    static final EncryptedColumn NAME_WORD = new EncryptedColumn("people.name_word", "word", "word_key");

    private static final List<EncryptedColumn> OF_PERSON =
            List.of(GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME, KNOWN_AS, OTHER_NAMES, NHS_NUMBER);

    @Override
    public List<EncryptedColumn> all() {
        return Stream.of(
                        OF_PERSON.stream(),
                        OF_PERSON.stream().map(column -> column.copiedTo("people.person_version", "person_id")),
                        Stream.of(LINES, POSTCODE, NUMBER, CONTEXT, SEARCHED, NAME_WORD))
                .flatMap(columns -> columns)
                .toList();
    }

    private static EncryptedColumn person(String name) {
        return new EncryptedColumn("people.person", name, "id");
    }
}
