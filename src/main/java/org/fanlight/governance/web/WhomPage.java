package org.fanlight.governance.web;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.access.Account;
import org.fanlight.governance.Asked;
import org.fanlight.governance.FindWhom.Meant;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.people.PersonQuery;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// Where somebody says at whom, or by whom, looks are to be found.
///
/// @param found nothing until something was searched for
public record WhomPage(String typed, @Nullable Found found, String everythingUrl, Problems problems) {

    /// Those who may be meant.
    public record Found(List<Line> people, List<Line> contacts, List<Line> workers) {

        public boolean isNothing() {
            return people.isEmpty() && contacts.isEmpty() && workers.isEmpty();
        }
    }

    /// @param more what tells them from others of the same name
    public record Line(String url, String name, String more, boolean restricted) {}

    static WhomPage fresh(LocalDate today) {
        return new WhomPage("", null, url(days(today)), Problems.none());
    }

    static WhomPage refused(String typed, Problems problems, LocalDate today) {
        return new WhomPage(typed, null, url(days(today)), problems);
    }

    static WhomPage of(String typed, Meant meant, LocalDate today) {
        var days = days(today);
        return new WhomPage(
                typed,
                new Found(
                        meant.people().stream()
                                .map(person -> person(person, days, today))
                                .toList(),
                        meant.contact().stream()
                                .map(contact ->
                                        new Line(url(days.on(contact)), "Contact " + contact.words(), "", false))
                                .toList(),
                        meant.workers().stream()
                                .map(account -> worker(account, days))
                                .toList()),
                url(days),
                Problems.none());
    }

    public int longest() {
        return PersonQuery.LONGEST;
    }

    private static Line person(PersonLookedAt person, Asked days, LocalDate today) {
        return new Line(
                url(days.on(person.id())), person.displayName(), person.birth().wordsOn(today), person.restricted());
    }

    private static Line worker(Account account, Asked days) {
        var viewer = account.viewer();
        return new Line(url(days.by(account.id())), account.name(), viewer.roleWords() + ", " + account.email(), false);
    }

    private static Asked days(LocalDate today) {
        return Asked.between(today.minusDays(AskedForm.DAYS), today);
    }

    private static String url(Asked asked) {
        return AskedAddress.of(asked);
    }
}
