package org.fanlight.demo.past;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fanlight.agencies.SettingKind;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.Body;
import org.fanlight.demo.county.DramaPhone;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.county.Place;
import org.fanlight.demo.county.Site;
import org.fanlight.demo.county.StaffNames;
import org.fanlight.frontdoor.ReferrerKind;

/// Finds who would get in touch about a child of some age in some district.
record Callers(Map<Place, List<Site>> sites) {

    private static final int FIRST_PRIVATE_PHONE = 250;
    private static final int HIGH_SCHOOL_AGE = 11;

    static Callers of(Larkshire county) {
        return new Callers(new EnumMap<>(county.sites().stream().collect(Collectors.groupingBy(Site::place))));
    }

    Caller one(CallerKind kind, Place place, int age, Dice dice) {
        return switch (kind) {
            case SCHOOL -> school(place, age, dice);
            case NURSERY ->
                ofSite(kind, SourceOfContact.OTHER, "Nursery manager", at(place, SettingKind.NURSERY, dice));
            case HEALTH -> health(place, age, dice);
            case POLICE -> police(dice);
            case HOUSING -> ofBody(kind, SourceOfContact.HOUSING, "Tenancy officer", Body.HOUSING, dice);
            case VOLUNTARY ->
                ofBody(
                        kind,
                        SourceOfContact.OTHER,
                        "Family worker",
                        dice.oneOf(List.of(Body.FAMILY_VOICES, Body.OPEN_NEST)),
                        dice);
            case PUBLIC -> member(age, dice);
        };
    }

    private Caller school(Place place, int age, Dice dice) {
        var kind = age >= HIGH_SCHOOL_AGE ? SettingKind.SECONDARY_SCHOOL : SettingKind.PRIMARY_SCHOOL;
        var site = at(place, dice.chance(0.07) ? SettingKind.SPECIAL_SCHOOL : kind, dice);
        return ofSite(CallerKind.SCHOOL, SourceOfContact.SCHOOL, "Designated safeguarding lead", site);
    }

    private Caller health(Place place, int age, Dice dice) {
        return switch (dice.weighted(4, 3, 2, 2)) {
            case 0 ->
                age < 5
                        ? ofBody(
                                CallerKind.HEALTH,
                                SourceOfContact.HEALTH_VISITOR,
                                "Health visitor",
                                Body.COMMUNITY_HEALTH,
                                dice)
                        : ofBody(
                                CallerKind.HEALTH,
                                SourceOfContact.SCHOOL_NURSE,
                                "School nurse",
                                Body.COMMUNITY_HEALTH,
                                dice);
            case 1 -> ofSite(CallerKind.HEALTH, SourceOfContact.GP, "GP", at(place, SettingKind.GP_PRACTICE, dice));
            case 2 ->
                ofBody(
                        CallerKind.HEALTH,
                        SourceOfContact.EMERGENCY_DEPARTMENT,
                        "Nurse in charge",
                        Body.HOSPITALS_WEST,
                        dice);
            default -> ofBody(CallerKind.HEALTH, SourceOfContact.OTHER_HEALTH, "Midwife", Body.HOSPITALS_EAST, dice);
        };
    }

    private static Caller police(Dice dice) {
        return new Caller(
                CallerKind.POLICE,
                ReferrerKind.EMERGENCY_SERVICE,
                SourceOfContact.POLICE,
                StaffNames.one(dice),
                "Police officer",
                Body.POLICE.words(),
                DramaPhone.landline(dice.between(230, 239)),
                "desk@" + Body.POLICE.domain(),
                Optional.of(Body.POLICE),
                Optional.empty());
    }

    private static Caller member(int age, Dice dice) {
        if (age >= 12 && dice.chance(0.08)) {
            return member(ReferrerKind.YOUNG_PERSON, SourceOfContact.SELF, "", "Young person", phone(dice));
        }
        return switch (dice.weighted(45, 30, 25)) {
            case 0 ->
                member(ReferrerKind.PUBLIC, SourceOfContact.FAMILY, StaffNames.one(dice), "Relative", phone(dice));
            case 1 ->
                member(
                        ReferrerKind.PUBLIC,
                        SourceOfContact.ACQUAINTANCE,
                        StaffNames.one(dice),
                        "Neighbour",
                        phone(dice));
            default -> member(ReferrerKind.PUBLIC, SourceOfContact.ANONYMOUS, "", "", "");
        };
    }

    private static Caller member(ReferrerKind kind, SourceOfContact source, String name, String role, String phone) {
        return new Caller(
                CallerKind.PUBLIC, kind, source, name, role, "", phone, "", Optional.empty(), Optional.empty());
    }

    private static Caller ofBody(CallerKind kind, SourceOfContact source, String role, Body body, Dice dice) {
        var name = StaffNames.one(dice);
        var mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return new Caller(
                kind,
                ReferrerKind.PROFESSIONAL,
                source,
                name,
                role,
                body.words(),
                DramaPhone.landline(dice.between(240, 249)),
                mailbox + "@" + body.domain(),
                Optional.of(body),
                Optional.empty());
    }

    private static Caller ofSite(CallerKind kind, SourceOfContact source, String role, Site site) {
        return new Caller(
                kind,
                ReferrerKind.PROFESSIONAL,
                source,
                site.lead(),
                role,
                site.name(),
                site.phone(),
                site.email(),
                Optional.of(site.body()),
                site.account());
    }

    private Site at(Place place, SettingKind kind, Dice dice) {
        Predicate<Site> wanted = site -> site.kind() == kind;
        return dice.oneOf(
                sites.getOrDefault(place, List.of()).stream().filter(wanted).toList());
    }

    private static String phone(Dice dice) {
        return dice.chance(0.7)
                ? DramaPhone.mobile(dice.between(0, 999))
                : DramaPhone.landline(dice.between(FIRST_PRIVATE_PHONE, 999));
    }
}
