package org.fanlight.frontdoor.contacts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;

/// What somebody who opens this at three in the morning must know first.
final class TwoMinuteSummary {

    private static final List<Question> WHAT_MATTERS_FIRST =
            List.of(Question.HARM, Question.SAFETY_PLAN, Question.WHEREABOUTS, Question.OWN_WORDS, Question.NEXT_STEP);
    private static final int LONGEST = 400;

    private TwoMinuteSummary() {}

    static SummaryList of(ContactFile file, Map<NamedPersonId, String> names, EarlierContacts.Found earlier) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("The worry", worry(file)));
        for (var question : WHAT_MATTERS_FIRST) {
            file.answer(question)
                    .ifPresent(answer -> rows.add(
                            Row.of(question.words(), shortened(answer.what().words()))));
        }
        file.rating()
                .ifPresent(rating -> rows.add(Row.of(
                        "Urgency",
                        rating.what().urgency().words() + ": " + rating.what().reason())));
        rows.add(Row.of("Known before", knownBefore(file, names, earlier)));
        return SummaryList.of(rows);
    }

    private static String worry(ContactFile file) {
        return file.answer(Question.NATURE)
                .map(answer -> answer.what().words())
                .or(() -> file.notes().stream().findFirst().map(Written::what))
                .map(TwoMinuteSummary::shortened)
                .orElse("Nothing written down yet");
    }

    private static String knownBefore(
            ContactFile file, Map<NamedPersonId, String> names, EarlierContacts.Found earlier) {
        return file.children().stream()
                .map(child -> names.get(child.id()) + ": " + knownBefore(child, earlier))
                .collect(Collectors.joining("; "));
    }

    private static String knownBefore(NamedPerson child, EarlierContacts.Found earlier) {
        return child.person().isEmpty()
                ? "not searched for yet"
                : earlier.wordsFor(child.id()).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).stripTrailing() + " …";
    }
}
