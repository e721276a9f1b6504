package org.fanlight.demo.gallery;

import java.util.List;

/// A component in all its states.
///
/// @param kit where it is at home: `govuk`, `moj`, `forms` or `charts`
/// @param name of the template, which is the name the Design System uses
record Room(String kit, String name, List<Exhibit> exhibits) {

    static Room of(String kit, String name, Exhibit... exhibits) {
        return new Room(kit, name, List.of(exhibits));
    }

    String path() {
        return "/ui/" + kit + "/" + name;
    }

    String template() {
        return "ui/" + kit + "/" + name + ".jte";
    }

    /// "Date input" for `date-input`.
    String title() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }
}
