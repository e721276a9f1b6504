package org.fanlight.demo.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.Place;
import org.fanlight.demo.county.Worker;
import org.fanlight.demo.rows.ChannelPolicyRow;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.worktime.London;

/// How referrers reach the front door: since nine and eight months, professionals of two districts ring first.
record Reach(LocalDate firstDay) {

    private static final String ONLINE_FORM = "ONLINE_FORM";
    private static final String PHONE_FIRST = "PHONE_FIRST";

    boolean isPhoneFirst(Place place, LocalDate day) {
        return switch (place) {
            case KESTRELBY -> !day.isBefore(firstDay.minusMonths(9));
            case SWIFTHOLME -> !day.isBefore(firstDay.minusMonths(8));
            case FINCHCOMBE, DUNLIN_BAY, PLOVERMOOR, WRENFOLD, OWLSBARROW -> false;
        };
    }

    /// The policies that say so, as a manager set them.
    List<ChannelPolicyRow> policies(LocalDate beginning, Worker manager, Dice dice) {
        var rows = new ArrayList<ChannelPolicyRow>();
        for (var place : Place.values()) {
            for (var kind : ReferrerKind.values()) {
                rows.add(policy(place, kind, ONLINE_FORM, beginning, "As it has been", manager, dice));
            }
        }
        rows.add(phoneFirst(Place.KESTRELBY, firstDay.minusMonths(9), manager, dice));
        rows.add(phoneFirst(Place.SWIFTHOLME, firstDay.minusMonths(8), manager, dice));
        return rows;
    }

    private static ChannelPolicyRow phoneFirst(Place place, LocalDate from, Worker manager, Dice dice) {
        var reason = "Trial: every professional speaks with a social worker first";
        return policy(place, ReferrerKind.PROFESSIONAL, PHONE_FIRST, from, reason, manager, dice);
    }

    private static ChannelPolicyRow policy(
            Place place, ReferrerKind kind, String channel, LocalDate from, String reason, Worker manager, Dice dice) {
        var setAt = setAt(from);
        return new ChannelPolicyRow(
                dice.id(setAt), place.id().value(), kind, channel, from, reason, setAt, manager.by());
    }

    private static Instant setAt(LocalDate from) {
        return London.at(from.minusDays(14), LocalTime.of(10, 0));
    }
}
