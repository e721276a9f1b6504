package org.fanlight.demo.county;

import java.util.Locale;
import java.util.Optional;
import org.fanlight.agencies.Setting;
import org.fanlight.agencies.SettingId;
import org.fanlight.agencies.SettingKind;

/// A school, nursery, practice or other place in Larkshire, and whoever speaks for it.
///
/// @param lead who gets in touch when somebody there is worried
/// @param account the lead's account, where they have one
public record Site(
        Place place, Body body, SettingKind kind, String name, String phone, String lead, Optional<Worker> account) {

    public String email() {
        return "office@" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".larkshire.example";
    }

    public Setting asSetting() {
        return new Setting(
                new SettingId(Larkshire.id("setting", name)), body.id(), place.id(), kind, name, phone, email());
    }
}
