package org.fanlight.demo.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fanlight.demo.county.Place;
import org.fanlight.demo.rows.ContactRow;
import org.fanlight.demo.rows.DecisionRow;
import org.fanlight.demo.rows.IdentificationRow;
import org.fanlight.demo.rows.NoteRow;
import org.fanlight.demo.rows.Row;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.people.BirthDate;
import org.fanlight.worktime.Calendars;
import org.fanlight.worktime.London;
import org.junit.jupiter.api.Test;

class WhatIsTellingAboutThePastTest {

    private static final Pasts.Told TOLD = Pasts.of(Pasts.FIRST_DAY, 11);

    @Test
    void phoneFirstDecidesSooner() {
        var before = hoursToDecide(day -> day.isBefore(Pasts.FIRST_DAY.minusMonths(9)));
        var after = hoursToDecide(day -> !day.isBefore(Pasts.FIRST_DAY.minusMonths(9)));

        assertThat(after).isLessThan(before * 0.7);
    }

    @Test
    void theHolidaysAreQuieterThanTheTerm() {
        var fourWeeksOfTerm = contactsIn("2026-06-22", "2026-07-19");

        assertThat(contactsIn("2026-08-03", "2026-08-30") * 10).isLessThan(fourWeeksOfTerm * 8);
    }

    @Test
    void nothingHappensAfterTheFirstDayHasBegun() {
        var end = Pasts.FIRST_DAY.atStartOfDay(London.ZONE).toInstant();

        assertThat(TOLD.rows()).map(Row::happenedAt).allMatch(at -> !at.isAfter(end));
    }

    @Test
    void familiesComeBack() {
        var contacts = TOLD.of(IdentificationRow.class).stream()
                .collect(Collectors.groupingBy(IdentificationRow::personId, Collectors.counting()));

        assertThat(contacts.values()).anyMatch(number -> number >= 4);
    }

    @Test
    void someBabiesAreNotBornYet() {
        assertThat(TOLD.people())
                .map(person -> person.what().particulars().birth())
                .anyMatch(BirthDate.Unborn.class::isInstance);
    }

    @Test
    void noPlaceInASentenceIsLeftOpen() {
        assertThat(TOLD.rows()).noneMatch(row -> row.toString().matches("(?s).*[a-z]=[^{]*\\{[a-z]+}.*"));
        assertThat(TOLD.of(NoteRow.class)).noneMatch(note -> note.words().contains("somebody's"));
    }

    private static double hoursToDecide(Predicate<LocalDate> days) {
        Map<UUID, DecisionRow> decisions = new HashMap<>();
        TOLD.of(DecisionRow.class).forEach(decision -> decisions.putIfAbsent(decision.contactId(), decision));
        var calendar = Calendars.usual();
        return TOLD.of(ContactRow.class).stream()
                .filter(contact ->
                        contact.districtId().equals(Place.KESTRELBY.id().value()))
                .filter(contact -> contact.referrerKind() == ReferrerKind.PROFESSIONAL)
                .filter(contact -> days.test(London.dateOf(contact.receivedAt())))
                .filter(contact -> decisions.containsKey(contact.id()))
                .map(contact -> calendar.workingTimeBetween(
                        contact.receivedAt(), decisions.get(contact.id()).decidedAt()))
                .mapToLong(Duration::toMinutes)
                .average()
                .orElseThrow();
    }

    private static long contactsIn(String first, String last) {
        return TOLD.of(ContactRow.class).stream()
                .map(contact -> London.dateOf(contact.receivedAt()))
                .filter(day -> !day.isBefore(LocalDate.parse(first)) && !day.isAfter(LocalDate.parse(last)))
                .count();
    }
}
