package org.fanlight.people.warnings.web;

import java.util.Arrays;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.people.warnings.ReadWarnings;
import org.fanlight.people.warnings.WarningKind;

/// All warning notes on one person, and where a new one is written.
///
/// @param kinds empty for whoever may not write one
public record PersonWarningsPage(String name, String backUrl, List<WarningRow> notes, List<Kind> kinds) {

    /// A kind of note to write.
    public record Kind(String words, String hint, String url) {}

    static PersonWarningsPage of(ReadWarnings.OfPerson read, Viewer viewer) {
        var person = "/people/" + read.person().id().value();
        return new PersonWarningsPage(
                read.person().displayName(),
                person,
                read.notes().stream().map(WarningRow::of).toList(),
                viewer.may(Permission.WRITE_WARNING_NOTES)
                        ? Arrays.stream(WarningKind.values())
                                .map(kind -> new Kind(kind.words(), kind.hint(), person + "/warnings/" + kind.slug()))
                                .toList()
                        : List.of());
    }
}
