package org.fanlight.agencies;

/// A place where an agency meets children; a phone or e-mail that is not known is empty.
public record Setting(
        SettingId id,
        AgencyId agency,
        DistrictId district,
        SettingKind kind,
        String name,
        String phone,
        String email) {}
