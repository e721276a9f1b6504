package org.fanlight.frontdoor.house;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanlight.worktime.Said;

/// Everything that was ever said about one thing, in the order in which it was, and what holds when.
///
/// @param from the day from which something holds
public record Course<T>(List<Said<T>> all, Function<T, LocalDate> from) {

    /// What holds on a day: of what has begun the latest, of one date the newest; before the first date the first.
    public Optional<Said<T>> on(LocalDate day) {
        return all.stream()
                .filter(said -> !begins(said).isAfter(day))
                .max(inOrder())
                .or(() -> all.stream().min(inOrder()));
    }

    /// What will begin after a day, the first to come first; of one date the newest.
    public List<Said<T>> comingAfter(LocalDate day) {
        return all.stream()
                .filter(said -> begins(said).isAfter(day))
                .filter(said -> all.stream()
                        .noneMatch(other -> begins(other).equals(begins(said)) && other.number() > said.number()))
                .sorted(Comparator.comparing(this::begins))
                .toList();
    }

    /// The number of the newest, by which a form knows what was on the screen.
    public int newest() {
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    private LocalDate begins(Said<T> said) {
        return from.apply(said.what());
    }

    private Comparator<Said<T>> inOrder() {
        return Comparator.comparing(this::begins).thenComparing(Said::number);
    }
}
