package org.fanlight.people.warnings.web;

import java.util.List;
import java.util.stream.Stream;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.ReadWarnings;
import org.fanlight.people.warnings.Warning;
import org.fanlight.people.warnings.WarningId;
import org.fanlight.people.warnings.WarningNote;
import org.fanlight.people.warnings.WarningNotes;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the form of a warning note.
@Component
class WarningFormPages {

    private final WarningNotes notes;
    private final ReadWarnings readWarnings;
    private final Accounts accounts;

    WarningFormPages(WarningNotes notes, ReadWarnings readWarnings, Accounts accounts) {
        this.notes = notes;
        this.readWarnings = readWarnings;
        this.accounts = accounts;
    }

    /// Whom a note is about, where they live, and which note it follows.
    record About(
            Person person,
            List<Warning.Place> places,
            @Nullable WarningId follows) {}

    /// @throws NotFound where there is no such person for whoever asks
    About about(PersonId id, @Nullable WarningId follows, Viewer viewer) {
        var read = readWarnings.of(id, viewer).orElseThrow(NotFound::new);
        return new About(read.person(), notes.placesOf(id), follows);
    }

    /// A note that may be changed: one that has not ended.
    ///
    /// @throws NotFound where there is none for whoever asks
    WarningNote note(WarningId id) {
        return notes.find(id).filter(WarningNote::isShown).orElseThrow(NotFound::new);
    }

    WarningFormPage of(About about, WarningForm form, Viewer viewer, Problems problems) {
        var list = "/people/" + about.person().id().value() + "/warnings";
        var follows = about.follows();
        return new WarningFormPage(
                about.person().displayName(),
                follows == null ? list + "/" + form.kind().slug() : "/warnings/" + follows.value() + "/change",
                list,
                form.kind(),
                follows != null,
                about.places().stream().map(WarningFormPages::place).toList(),
                form.addresses(),
                managers(viewer),
                form.typed(),
                problems);
    }

    private static WarningFormPage.Place place(Warning.Place place) {
        return new WarningFormPage.Place(
                String.valueOf(place.id()), place.address().onOneLine());
    }

    private List<Select.Item> managers(Viewer viewer) {
        return Stream.concat(
                        Stream.of(Select.Item.of("", "Choose a manager")),
                        accounts.whoMay(Permission.AGREE_WARNING_NOTES).stream()
                                .filter(account -> !viewer.is(account.id()))
                                .map(WarningFormPages::item))
                .toList();
    }

    private static Select.Item item(Account account) {
        return Select.Item.of(
                account.id().toString(),
                account.name() + ", " + account.viewer().roleWords());
    }
}
