package org.fanlight.people;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Sets of codes that keep the order of the national list and cannot be changed.
final class EnumSets {

    private EnumSets() {}

    static <E extends Enum<E>> Set<E> inOrder(Collection<E> codes, Class<E> type) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(codes);
        return Collections.unmodifiableSet(ordered);
    }
}
