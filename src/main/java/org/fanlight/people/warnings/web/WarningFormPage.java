package org.fanlight.people.warnings.web;

import java.util.List;
import java.util.stream.Stream;
import org.fanlight.people.warnings.WarningKind;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Divider;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Select;

/// The form of a new warning note, or of one that follows another.
///
/// @param url where the form is sent to
/// @param follows whether it changes a note that is there
/// @param places the addresses to choose from
public record WarningFormPage(
        String name,
        String url,
        String backUrl,
        WarningKind kind,
        boolean follows,
        List<Place> places,
        List<String> chosen,
        List<Select.Item> managers,
        Typed form,
        Problems problems) {

    /// An address to choose.
    public record Place(String id, String words) {}

    public String title() {
        return follows ? "Change the note: " + kind.words() : kind.words();
    }

    public boolean isCourtOrder() {
        return kind == WarningKind.COURT_ORDER;
    }

    public boolean isDoNotDisclose() {
        return kind == WarningKind.DO_NOT_DISCLOSE;
    }

    public Choice[] addresses() {
        var every = Option.of(WarningForm.EVERY, "Wherever they live, now and later")
                .hint("The safest: it also covers an address that is recorded after a move");
        return places.isEmpty()
                ? new Choice[] {every}
                : Stream.concat(
                                Stream.of(every, new Divider("or")),
                                places.stream().map(place -> Option.of(place.id(), place.words())))
                        .toArray(Choice[]::new);
    }

    public String typed(String field) {
        return form.raw(field);
    }
}
