package org.fanlight.ui.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.ui.forms.Typed;

/// A form whose record somebody else changed while it was being filled in, question by question.
///
/// @param compared those questions in which anything has changed
/// @param hidden the fields that send the form again, on the version that stands now
public record SideBySide(List<Compared> compared, Map<String, String> hidden) {

    /// @param posted the form as it came, with what it was opened on
    /// @param now what stands there now
    public static SideBySide of(List<Asked> questions, Typed posted, Opened now) {
        return of(questions, Optional.of(Opened.in(posted).answers()), posted, now);
    }

    /// The same where what the form was opened on is kept, so that it need not travel.
    public static SideBySide of(List<Asked> questions, Typed before, Typed posted, Opened now) {
        return of(questions, Optional.of(before), posted, now);
    }

    /// The same for a form that does not say what it was opened on.
    public static SideBySide ofTwo(List<Asked> questions, Typed posted, Opened now) {
        return of(questions, Optional.empty(), posted, now);
    }

    /// The side by side as it was shown, since something was left unchosen on it.
    public static SideBySide again(List<Asked> questions, Typed posted) {
        var first = Opened.in(posted, Opened.AT_FIRST).answers();
        var known = first.fields().isEmpty() ? Optional.<Typed>empty() : Optional.of(first);
        return of(questions, known, posted, Opened.in(posted));
    }

    private static SideBySide of(List<Asked> questions, Optional<Typed> before, Typed posted, Opened now) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put(Choices.COMPARED, "yes");
        questions.stream().flatMap(asked -> asked.fields().stream()).forEach(field -> {
            hidden.put(field, posted.raw(field));
            before.ifPresent(known -> hidden.put(Opened.AT_FIRST + field, known.raw(field)));
        });
        hidden.putAll(now.hidden(questions));
        return new SideBySide(
                questions.stream()
                        .map(asked -> Compared.of(asked, before, now.answers(), posted))
                        .filter(one -> one.changedBy() != Compared.ChangedBy.NOBODY)
                        .toList(),
                hidden);
    }

    /// The same with a further hidden field.
    public SideBySide with(String field, String value) {
        var more = new LinkedHashMap<>(hidden);
        more.put(field, value);
        return new SideBySide(compared, more);
    }

    /// Whether anything was typed that does not stand there yet.
    public boolean wouldChangeAnything() {
        return compared.stream().anyMatch(one -> one.isToBeChosen() && one.changedBy() != Compared.ChangedBy.THEM);
    }
}
