package org.fanlight.frontdoor.checks;

import java.time.LocalDate;

/// Where an agency looked: without this an answer says nothing.
///
/// @param from the first day its records cover
/// @param until the last day they cover
/// @param area the part of the country or the services they cover
/// @param asOf the day on which somebody looked
/// @param speakTo who can say more, and how to reach them
public record Searched(LocalDate from, LocalDate until, String area, LocalDate asOf, String speakTo) {}
