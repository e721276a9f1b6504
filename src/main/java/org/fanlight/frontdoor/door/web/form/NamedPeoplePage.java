package org.fanlight.frontdoor.door.web.form;

import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.form.Section;
import org.fanlight.frontdoor.door.web.Porch;
import org.fanlight.frontdoor.door.web.Ways;
import org.fanlight.ui.forms.AddToList;

/// The children or the adults told of so far.
public record NamedPeoplePage(Porch porch, String title, String url, AddToList people) {

    static NamedPeoplePage of(Section section, OnlineForm form, Porch porch) {
        return new NamedPeoplePage(
                porch, section.titleTo(form.kind()), Ways.FORM + "/" + section.slug(), people(section, form));
    }

    private static AddToList people(Section section, OnlineForm form) {
        var items = form.people(section).stream()
                .map(number -> item(section, number, form))
                .toList();
        var list = AddToList.of(items, Ways.FORM);
        return form.nextPerson(section)
                .map(number -> list.adding(
                        section == Section.CHILDREN ? "Add another child" : "Add another adult",
                        Told.url(section, number)))
                .orElseGet(() -> list.full("Tell us of others in your own words under “anything else”."));
    }

    private static AddToList.Item item(Section section, int number, OnlineForm form) {
        return AddToList.Item.of(
                Told.name(section, number, form),
                Told.person(section, number, form),
                Told.url(section, number) + "/leave-out");
    }
}
