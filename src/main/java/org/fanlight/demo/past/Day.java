package org.fanlight.demo.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fanlight.demo.Dice;
import org.fanlight.demo.families.Relative;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.WayIn;

/// The contacts of one day, in the order in which they come in.
record Day(World world, LocalDate day, Returns returns) {

    private static final int API_MONTHS = 14;

    List<Occasion> occasions(Dice dice) {
        var occasions = new ArrayList<Occasion>();
        var contacts = world.seasons().contactsOn(day, dice);
        var workingDaysAgo = world.workingDaysUntilTheEnd(day);
        for (var contact = 0; contact < contacts; contact++) {
            occasions.add(occasion(workingDaysAgo, dice.split()));
        }
        occasions.sort(Comparator.comparing(Occasion::receivedAt));
        return occasions;
    }

    private Occasion occasion(int workingDaysAgo, Dice dice) {
        var household = returns.next(day, dice);
        var child = dice.oneOf(young(household));
        var worry = worry(child, dice);
        var kind = new WhoNotices(world, day).of(worry, child.ageOn(day), dice);
        var place = household.family().home().place();
        var caller = world.callers().one(kind, place, child.ageOn(day), dice);
        var at = receivedAt(kind, dice);
        var phoneFirst = caller.isProfessional()
                && world.reach().isPhoneFirst(place, day)
                && world.work().isOpen(at);
        var children = children(household, child, worry, at, dice);
        children.forEach(each -> household.countContact(each.relative(), day));
        var way = way(caller, phoneFirst, at, dice);
        return new Occasion(
                dice.id(at),
                at,
                household,
                children,
                adults(household, at, dice),
                worry,
                caller,
                way,
                phoneFirst && way == WayIn.PHONE,
                Snag.of(workingDaysAgo, dice),
                Words.of(household.family(), children, caller, child.ageOn(day), dice),
                dice);
    }

    private Worry worry(Relative child, Dice dice) {
        if (child.isUnborn()) {
            return world.worries().of(ConcernKind.UNBORN_BABY);
        }
        return world.worries().about(child.ageOn(day), child.monthsOn(day), dice);
    }

    private Instant receivedAt(CallerKind kind, Dice dice) {
        var anyHour = !world.work().calendar().isWorkingDay(day)
                || switch (kind) {
                    case POLICE -> true;
                    case PUBLIC -> dice.chance(0.35);
                    case HEALTH -> dice.chance(0.2);
                    case SCHOOL, NURSERY, HOUSING, VOLUNTARY -> false;
                };
        return anyHour ? world.seasons().atAnyHour(day, dice) : world.seasons().inWorkingHours(day, dice);
    }

    private WayIn way(Caller caller, boolean phoneFirst, Instant at, Dice dice) {
        if (caller.kind() == CallerKind.POLICE) {
            var apiSince = world.reach().firstDay().minusMonths(API_MONTHS);
            return day.isAfter(apiSince) && dice.chance(0.9) ? WayIn.API : WayIn.ONLINE_FORM;
        }
        if (phoneFirst) {
            return dice.chance(0.93) ? WayIn.PHONE : WayIn.ONLINE_FORM;
        }
        var byPhone = caller.referrer() == ReferrerKind.PROFESSIONAL ? 0.18 : 0.5;
        return switch (dice.weighted(byPhone, 1 - byPhone, 0.015)) {
            case 0 -> WayIn.PHONE;
            case 1 -> WayIn.ONLINE_FORM;
            default -> world.work().isOpen(at) ? WayIn.IN_PERSON : WayIn.PHONE;
        };
    }

    /// Brothers and sisters come along where the worry is about the home.
    private List<Named> children(Household household, Relative child, Worry worry, Instant at, Dice dice) {
        var named = new ArrayList<Named>();
        named.add(new Named(dice.id(at), child));
        var alongWith = switch (worry.liesWith()) {
            case CARER, HOUSEHOLD -> 0.7;
            case CHILD, OUTSIDE_HOME -> 0.12;
        };
        for (var other : young(household)) {
            if (!other.equals(child) && dice.chance(alongWith)) {
                named.add(new Named(dice.id(at), other));
            }
        }
        return named;
    }

    private static List<Named> adults(Household household, Instant at, Dice dice) {
        var named = new ArrayList<Named>();
        for (var adult : household.family().adults()) {
            if (named.isEmpty() || dice.chance(0.7)) {
                named.add(new Named(dice.id(at), adult));
            }
        }
        return named;
    }

    private List<Relative> young(Household household) {
        return household.family().children().stream()
                .filter(child -> child.ageOn(day) < Household.GROWN_UP)
                .toList();
    }
}
