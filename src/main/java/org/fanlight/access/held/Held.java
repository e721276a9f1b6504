package org.fanlight.access.held;

import java.util.List;

/// What a source holds on one person.
///
/// @param people whoever the items are about or mention, the person asked about among them
public record Held(List<HeldItem> items, List<HeldParty> people) {

    public Held {
        items = List.copyOf(items);
        people = List.copyOf(people);
    }
}
