package org.fanlight.bench.restricted;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.access.Account;
import org.fanlight.access.Permission;
import org.fanlight.access.need.RestrictRecord;
import org.fanlight.access.need.WhatSearchesSay;
import org.fanlight.audit.Subject;
import org.fanlight.bench.Unexpected;
import org.fanlight.bench.seed.InventedPeople;
import org.fanlight.bench.seed.Seeding;
import org.fanlight.bench.seed.Staff;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks for restricted records and for records that never were, in any order, one after the other on an idle machine,
/// as
/// whoever wants to find out by a watch would.
@Component
@Profile("bench")
public class RestrictedBench {

    private static final String REASON = "For the bench";
    private static final int DAYS = 90;

    private final RestrictRecord restrict;
    private final Clock clock;

    RestrictedBench(RestrictRecord restrict, Clock clock) {
        this.restrict = restrict;
        this.clock = clock;
    }

    /// @param port where the application answers
    /// @param staff with a manager among them
    /// @return whether every restricted record was answered like one that never was
    public boolean run(
            List<String> words,
            Seeding seeding,
            Staff staff,
            JdbcClient owner,
            int port,
            String password,
            Consumer<String> progress)
            throws Unexpected {
        var order = RestrictedOrder.read(words);
        seeding.growTo(order.contacts(), staff, clock.instant());
        var worker = first(staff, false);
        var contacts = contactsOf(worker, order.records(), owner);
        progress.accept("Restricting");
        restrict(contacts, first(staff, true));
        try (var curious = Curious.signIn(port, worker.email(), password, contacts)) {
            var doors = new EnumMap<Door, RestrictedFigures.At>(Door.class);
            for (var door : Door.values()) {
                progress.accept("Trying " + door);
                var warmUp = new Attempts(curious, door, contacts.size());
                warmUp.round(new Random(0));
                var attempts = new Attempts(curious, door, contacts.size());
                for (var round = 1; round <= order.rounds(); round++) {
                    attempts.round(new Random(round));
                }
                doors.put(door, attempts.figures());
            }
            var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            var figures = new RestrictedFigures(
                    order.contacts(), contacts.size(), order.rounds(), doors, Math.round(load * 10) / 10.0);
            System.out.println(figures.line());
            return figures.good();
        }
    }

    private static Account first(Staff staff, boolean manager) {
        return staff.workers().stream()
                .filter(account -> account.viewer().may(Permission.RESTRICT_RECORDS) == manager)
                .findFirst()
                .orElseThrow();
    }

    /// Closed ones of the worker's own hub, which they could open otherwise.
    private static List<UUID> contactsOf(Account worker, int records, JdbcClient owner) {
        return owner.sql("select id from frontdoor.contact where team_id = :team order by id limit :records")
                .param("team", worker.viewer().team())
                .param("records", records)
                .query(UUID.class)
                .list();
    }

    private void restrict(List<UUID> contacts, Account manager) {
        var until = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(DAYS);
        var subjects = new ArrayList<Subject>();
        for (var number = 1; number <= contacts.size(); number++) {
            subjects.add(new Subject("contact", contacts.get(number - 1)));
            subjects.add(new Subject("person", InventedPeople.id(number)));
        }
        Collections.shuffle(subjects, new Random(0));
        subjects.forEach(subject ->
                restrict.restrict(subject, REASON, WhatSearchesSay.NOTHING, until, List.of(), manager.viewer()));
    }
}
