package org.fanlight.people.warnings;

import java.time.LocalDate;

/// Whether the person was told of the note: people are, unless that would put somebody at risk.
public sealed interface Told {

    int LONGEST = 500;

    record Yes(LocalDate on, String by) implements Told {}

    record No(String because) implements Told {}
}
