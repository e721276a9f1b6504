package org.fanlight.worktime;

import java.time.LocalDate;
import java.util.Optional;

/// What is said about one day; nothing where it is as usual again.
public record SpecialDay(LocalDate day, Optional<DayOverride> override) {}
