package org.fanlight.demo.gallery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All rooms, kit by kit and by name.
record Gallery(List<Wing> wings) {

    static final Gallery OPEN = new Gallery(List.of(
            new Wing("GOV.UK Design System", GovukRooms.all()),
            new Wing("Ministry of Justice patterns", MojRooms.all()),
            new Wing("Forms", FormRooms.all()),
            new Wing("Charts", ChartRooms.all())));

    /// The rooms of one kit.
    record Wing(String title, List<Room> rooms) {}

    Optional<Room> room(String kit, String name) {
        return wings.stream()
                .flatMap(wing -> wing.rooms().stream())
                .filter(room -> room.kit().equals(kit) && room.name().equals(name))
                .findFirst();
    }

    Stream<Room> rooms() {
        return wings.stream().flatMap(wing -> wing.rooms().stream());
    }
}
