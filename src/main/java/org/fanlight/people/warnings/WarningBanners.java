package org.fanlight.people.warnings;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.people.PersonId;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Puts the warning notes on people into words, wherever these people are shown.
@Component
public class WarningBanners {

    private final WarningNotes notes;

    WarningBanners(WarningNotes notes) {
        this.notes = notes;
    }

    /// Those on one person, on their own page.
    public List<WarningBanner> on(PersonId person) {
        return notes.shownOn(List.of(person)).getOrDefault(person, List.of()).stream()
                .map(note -> of(note, ""))
                .toList();
    }

    /// Those on several people, each with whom it is about.
    ///
    /// @param names what the people are called
    public Map<PersonId, List<WarningBanner>> on(Map<PersonId, String> names) {
        Map<PersonId, List<WarningBanner>> banners = new LinkedHashMap<>();
        notes.shownOn(names.keySet())
                .forEach((person, found) -> banners.put(
                        person,
                        found.stream()
                                .map(note -> of(note, requireNonNull(names.get(person))))
                                .toList()));
        return banners;
    }

    /// Those on several people in one list, in the order of the people.
    public List<WarningBanner> together(Map<PersonId, String> names) {
        var banners = on(names);
        return names.keySet().stream()
                .map(person -> banners.getOrDefault(person, List.of()))
                .flatMap(Collection::stream)
                .toList();
    }

    private static WarningBanner of(WarningNote note, String name) {
        var kind = note.said().warning().kind().words() + (note.isProposed() ? " (proposed, not agreed yet)" : "");
        return new WarningBanner(
                name.isEmpty() ? kind : name + ": " + kind, note.said().words(), lines(note));
    }

    private static List<String> lines(WarningNote note) {
        return Stream.concat(WarningFacts.of(note).stream(), Stream.of(standing(note)))
                .toList();
    }

    private static String standing(WarningNote note) {
        var agreed = note.agreed();
        return agreed == null
                ? "Written by " + note.written().name() + ", "
                        + London.momentWords(note.written().at()) + "."
                : "Agreed by " + agreed.name() + ", " + London.momentWords(agreed.at()) + ". To be looked at again by "
                        + London.dayWords(note.reviewOn()) + ".";
    }
}
