package org.fanlight.governance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.access.AccessDeed;
import org.fanlight.audit.Deed;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.people.PersonDeed;

/// The deeds by which the trail can be asked.
public final class Deeds {

    private static final List<Deed> ALL = Stream.<Deed[]>of(
                    AccessDeed.values(), PersonDeed.values(), FrontDoorDeed.values(), GovernanceDeed.values())
            .flatMap(Arrays::stream)
            .sorted(Comparator.comparing(Deed::words))
            .toList();

    private Deeds() {}

    /// In order of their words.
    public static List<Deed> all() {
        return ALL;
    }

    /// What deeds are done for, in order.
    public static List<String> purposes() {
        return ALL.stream().map(Deed::purpose).distinct().sorted().toList();
    }
}
