package org.fanlight.access.need.web;

import static java.util.Map.entry;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.access.Role;
import org.fanlight.access.need.Ground;

/// Who may see what and why, in words, a kind of record at a time.
public record WhoSeesWhatPage(List<Kind> kinds) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("CONTACT", "Contacts"),
            entry("CHECK", "Questions to agencies"),
            entry("PERSON", "People"),
            entry("ADDRESS", "Addresses"),
            entry("WARNING", "Warning notes"),
            entry("CALL", "Calls"),
            entry("MESSAGE", "Messages"),
            entry("ACT", "Who looked"),
            entry("RESET", "Lost devices"),
            entry("RESTRICTION", "Restrictions"),
            entry("RETENTION", "How long records are kept"),
            entry("STAFF", "An agency’s people"));

    /// One kind of record.
    public record Kind(String name, List<Line> lines) {}

    /// @param who the roles, in words
    public record Line(String which, String who, String why) {}

    static WhoSeesWhatPage of(List<Ground> grounds) {
        return new WhoSeesWhatPage(
                grounds.stream().collect(groupingBy(Ground::record, LinkedHashMap::new, toList())).entrySet().stream()
                        .map(kind -> new Kind(NAMES.getOrDefault(kind.getKey(), kind.getKey()), lines(kind.getValue())))
                        .toList());
    }

    private static List<Line> lines(List<Ground> grounds) {
        return grounds.stream()
                .collect(groupingBy(
                        Ground::which,
                        LinkedHashMap::new,
                        collectingAndThen(
                                toList(),
                                same -> new Line(
                                        same.getFirst().which(),
                                        same.stream()
                                                .map(ground -> roleWords(ground.role()))
                                                .collect(joining(", ")),
                                        same.getFirst().because()))))
                .values()
                .stream()
                .toList();
    }

    private static String roleWords(String role) {
        return switch (role) {
            case "SYSTEM" -> "Another agency’s system";
            case "PUBLIC" -> "Somebody without an account";
            default -> Role.valueOf(role).words();
        };
    }
}
