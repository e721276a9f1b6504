package org.fanlight.access.staff.web;

import java.util.List;
import java.util.stream.Collectors;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.access.staff.StaffChange;
import org.fanlight.access.staff.StaffMember;
import org.fanlight.access.staff.Workplace;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;

/// One person of the agency, and what their coordinator can do.
///
/// @param problem why nothing was changed, empty where nothing was tried
/// @param canMove whether role and team can be changed, and the account ended
/// @param again the words of the button that sends an invitation, empty where none is to be sent
public record ColleaguePage(
        String url,
        String name,
        Tag standing,
        List<Row> rows,
        List<Change> changes,
        String problem,
        boolean self,
        boolean canMove,
        String again) {

    /// One change, newest first.
    public record Change(String when, String who, String what) {}

    static ColleaguePage of(
            StaffMember member, List<StaffChange> changes, Workplace workplace, String problem, Viewer viewer) {
        var self = viewer.is(member.id());
        return new ColleaguePage(
                OurPeopleController.ADDRESS + "/" + member.id(),
                member.name(),
                OurPeoplePage.tag(member.standing()),
                List.of(
                        Row.of("Work e-mail address", member.email()),
                        Row.of("Role", member.roleWords()),
                        Row.of("Team", OurPeoplePage.team(member.team(), workplace)),
                        Row.of("Last signed in", OurPeoplePage.lastUsed(member))),
                changes.stream().map(ColleaguePage::change).toList(),
                problem,
                self,
                !self && member.standing() != AccountStanding.LEFT,
                again(member.standing()));
    }

    private static String again(AccountStanding standing) {
        return switch (standing) {
            case INVITED -> "Send the invitation again";
            case SUSPENDED -> "Wake the account up";
            case ACTIVE, LEFT -> "";
        };
    }

    private static Change change(StaffChange change) {
        var what = change.kind() == StaffChange.Kind.MOVED || change.kind() == StaffChange.Kind.INVITED
                ? change.kind().words() + ", as " + roleWords(change)
                : change.kind().words();
        return new Change(London.momentWords(change.at()), change.by(), what);
    }

    private static String roleWords(StaffChange change) {
        return change.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }
}
