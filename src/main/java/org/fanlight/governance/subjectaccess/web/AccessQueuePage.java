package org.fanlight.governance.subjectaccess.web;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.governance.subjectaccess.DueDay;
import org.fanlight.governance.subjectaccess.ReadSubjectAccess.Listed;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.ui.moj.SubNavigation.Item;
import org.fanlight.worktime.London;

/// The requests that are to be answered, due first, or those that have ended.
public record AccessQueuePage(boolean ended, List<Line> lines) {

    /// @param late whether the day has passed
    public record Line(
            String url, String name, String asker, String received, String stage, String due, boolean late) {}

    static AccessQueuePage of(boolean ended, List<Listed> found, LocalDate today) {
        return new AccessQueuePage(
                ended, found.stream().map(each -> line(each, today)).toList());
    }

    public SubNavigation tabs() {
        return SubNavigation.of(
                "Subject access",
                Item.to("To answer", Addresses.HERE, !ended),
                Item.to("Ended", Addresses.HERE + "?ended=true", ended));
    }

    private static Line line(Listed listed, LocalDate today) {
        var request = listed.request();
        return new Line(
                Addresses.of(request.id()),
                listed.name(),
                request.asked().asker().words(),
                London.dayWords(request.asked().receivedOn()),
                request.stage().words(),
                request.stage().isEnded() ? "" : words(listed.due()),
                isLate(listed, today));
    }

    static boolean isLate(Listed listed, LocalDate today) {
        return !listed.request().stage().isEnded()
                && !listed.due().standsStill()
                && listed.due().day().isBefore(today);
    }

    static String words(DueDay due) {
        return due.standsStill() ? "The clock stands still" : London.dayWords(due.day());
    }
}
