package org.fanlight.demo.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.demo.families.Family;
import org.fanlight.demo.families.Relative;

/// A family that comes to the front door again and again, and what the front door knows of it by then.
final class Household {

    static final int GROWN_UP = 18;

    private final Family family;
    private final Map<Relative, List<LocalDate>> contactDays = new HashMap<>();
    private boolean onRecord;

    Household(Family family) {
        this.family = family;
    }

    Family family() {
        return family;
    }

    /// Whether the front door is still for this family: all born by now, and a child among them.
    boolean isStillFor(LocalDate day) {
        return family.children().stream().anyMatch(child -> child.ageOn(day) < GROWN_UP)
                && family.children().stream().noneMatch(child -> child.wasDueBefore(day));
    }

    /// Whether this is the first time that somebody says who these people are.
    boolean putOnRecord() {
        var first = !onRecord;
        onRecord = true;
        return first;
    }

    void countContact(Relative child, LocalDate day) {
        contactDays.computeIfAbsent(child, _ -> new ArrayList<>()).add(day);
    }

    /// The days of contacts about a child so far, today's included.
    List<LocalDate> contactDays(Relative child) {
        return contactDays.getOrDefault(child, List.of());
    }

    /// How many contacts there have been about any child, today's included.
    int contacts() {
        return contactDays.values().stream().mapToInt(List::size).max().orElse(0);
    }
}
