package org.fanlight.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.fanlight.people.PersonForm;
import org.fanlight.people.PersonQuery;
import org.springframework.util.MultiValueMap;

/// What a page sends to find people: free `words`, the fields of a person, or both.
record MatchesForm(String words, PersonForm person) {

    static MatchesForm in(MultiValueMap<String, String> sent) {
        return new MatchesForm(Optional.ofNullable(sent.getFirst("words")).orElse(""), PersonForm.in(sent, ""));
    }

    PersonQuery query(LocalDate today) {
        PersonQuery fields = person.query(today);
        return new PersonQuery(words, fields.names(), fields.birth(), fields.address(), fields.phones());
    }
}
