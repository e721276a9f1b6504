package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;
import org.fanlight.ui.versions.Opened;

/// A rating of the urgency; each change needs its reason.
record RatingForm(Typed typed) implements AddedForm {

    @Override
    public Problems problems(ContactFile file) {
        return Problems.none()
                .andIf(typed.choice("urgency", Urgency.class).isEmpty(), "urgency", "Select how urgent it is")
                .and(AddedForm.text(typed, "reason", "Write why"));
    }

    @Override
    public String section() {
        return "urgency";
    }

    @Override
    public String route() {
        return "ratings";
    }

    @Override
    public List<Asked> compared(ContactFile file) {
        return List.of(new Asked("urgency", "How urgent is it?", List.of("urgency", "reason"), RatingForm::words));
    }

    @Override
    public Optional<Overtaking> overtaking(ContactFile file, int seen) {
        var ratings = file.ratings();
        return ratings.size() <= seen
                ? Optional.empty()
                : Optional.of(new Overtaking(
                        seen == 0 ? Typed.NOTHING : typed(ratings.get(seen - 1).what()),
                        new Opened(ratings.size(), typed(ratings.getLast().what())),
                        ratings.getLast()));
    }

    private static Typed typed(Rating rating) {
        return new Typed(Map.of("urgency", rating.urgency().name(), "reason", rating.reason()));
    }

    private static String words(Typed typed) {
        return typed.choice("urgency", Urgency.class)
                .map(urgency -> urgency.words() + ": " + typed.raw("reason"))
                .orElse("");
    }

    Rating rating() {
        return new Rating(typed.choice("urgency", Urgency.class).orElseThrow(), typed.text("reason"));
    }
}
