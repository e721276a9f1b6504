package org.fanlight.access.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the table says of the fields that were found.
record IdFieldsFound(List<RecordField> followed, Set<String> notFollowed) {

    Set<String> unknown(Collection<String> found) {
        var known = Stream.concat(followed.stream().map(RecordField::words), notFollowed.stream())
                .collect(Collectors.toSet());
        return found.stream().filter(field -> !known.contains(field)).collect(Collectors.toCollection(TreeSet::new));
    }
}
