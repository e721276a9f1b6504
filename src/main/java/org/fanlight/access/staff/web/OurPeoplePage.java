package org.fanlight.access.staff.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.staff.StaffMember;
import org.fanlight.access.staff.Workplace;
import org.fanlight.ui.Paging;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Pagination;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// The people of an agency, as its coordinator sees them.
///
/// @param invited whether somebody has just been invited
/// @param words what was searched for, empty where nothing was
/// @param shown which of how many are on this page, empty where it is all of them
/// @param pagination the way to the others, if there are any
public record OurPeoplePage(
        String agency,
        boolean invited,
        String words,
        List<Line> lines,
        String shown,
        @Nullable Pagination pagination) {

    static final String INVITED = "invited";

    private static final int SIZE = 50;

    /// One person.
    public record Line(
            String href, String name, String email, String roles, String team, String lastUsed, Tag standing) {}

    /// @param address which page of the list, and whether somebody has just been invited
    static OurPeoplePage of(Workplace workplace, List<StaffMember> staff, Typed address) {
        return of(workplace, address.fields().containsKey(INVITED), "", staff, Paging.in(address, SIZE));
    }

    /// Those whose name or address contains every word that was typed.
    static OurPeoplePage found(Workplace workplace, List<StaffMember> staff, String words) {
        var wanted = List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
        var found = staff.stream()
                .filter(member -> {
                    var said = (member.name() + " " + member.email()).toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(said::contains);
                })
                .toList();
        return of(workplace, false, words, found, new Paging(1, Math.max(1, found.size())));
    }

    private static OurPeoplePage of(
            Workplace workplace, boolean invited, String words, List<StaffMember> staff, Paging paging) {
        return new OurPeoplePage(
                workplace.name(),
                invited,
                words,
                staff.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(member -> line(member, workplace))
                        .toList(),
                paging.words(staff.size()),
                paging.pagination(staff.size(), number -> OurPeopleController.ADDRESS + "?page=" + number));
    }

    private static Line line(StaffMember member, Workplace workplace) {
        return new Line(
                OurPeopleController.ADDRESS + "/" + member.id(),
                member.name(),
                member.email(),
                member.roleWords(),
                team(member.team(), workplace),
                lastUsed(member),
                tag(member.standing()));
    }

    static String team(@Nullable UUID team, Workplace workplace) {
        return workplace.teams().stream()
                .filter(each -> each.id().equals(team))
                .map(Workplace.Team::name)
                .findFirst()
                .orElse("No team");
    }

    static String lastUsed(StaffMember member) {
        return member.lastUsed().map(at -> London.dayWords(London.dateOf(at))).orElse("Never yet");
    }

    static Tag tag(AccountStanding standing) {
        return switch (standing) {
            case INVITED -> Tag.of(standing.words(), "blue");
            case ACTIVE -> Tag.of(standing.words(), "green");
            case SUSPENDED -> Tag.of(standing.words(), "yellow");
            case LEFT -> Tag.of(standing.words(), "grey");
        };
    }
}
