package org.fanlight.frontdoor.door.web.form;

import java.util.List;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.form.Section;
import org.fanlight.frontdoor.door.web.Porch;
import org.fanlight.ui.govuk.SummaryList;
import org.jspecify.annotations.Nullable;

/// The children or the adults told of so far.
///
/// @param addUrl where one more is told of; null where there is no room
public record NamedPeoplePage(
        Porch porch,
        String title,
        List<Person> people,
        @Nullable String addUrl,
        String addWords) {

    /// One of them, with what was told and where that is changed or taken out.
    public record Person(String name, SummaryList told, String url) {}

    static NamedPeoplePage of(Section section, OnlineForm form, Porch porch) {
        return new NamedPeoplePage(
                porch,
                section.titleTo(form.kind()),
                form.people(section).stream()
                        .map(number -> new Person(
                                Told.name(section, number, form),
                                Told.person(section, number, form),
                                Told.url(section, number)))
                        .toList(),
                form.nextPerson(section)
                        .map(number -> Told.url(section, number))
                        .orElse(null),
                section == Section.CHILDREN ? "Add another child" : "Add another adult");
    }
}
