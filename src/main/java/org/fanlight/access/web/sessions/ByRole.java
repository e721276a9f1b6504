package org.fanlight.access.web.sessions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fanlight.access.Role;

/// A number for everybody, and other ones for some roles: `30, System operator 15`.
record ByRole(int usual, Map<Role, Integer> exceptions) {

    private static final Pattern EXCEPTION = Pattern.compile("(\\D+) (\\d{1,4})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /// Nothing where it is not written like that, or a number is not between these two.
    static Optional<ByRole> read(String words, int least, int most) {
        var parts = Arrays.stream(words.split(",", -1)).map(String::strip).toList();
        var exceptions = new EnumMap<Role, Integer>(Role.class);
        for (var part : parts.subList(1, parts.size())) {
            var match = EXCEPTION.matcher(part);
            var role = match.matches() ? Role.ofWords(match.group(1)) : Optional.<Role>empty();
            if (role.isEmpty()) {
                return Optional.empty();
            }
            exceptions.put(role.get(), Integer.parseInt(match.group(2)));
        }
        return Optional.of(parts.getFirst())
                .filter(NUMBER.asMatchPredicate())
                .map(usual -> new ByRole(Integer.parseInt(usual), exceptions))
                .filter(numbers -> numbers.areWithin(least, most));
    }

    /// The smallest of somebody who acts as all of these.
    int strictest(Set<Role> roles) {
        return roles.stream()
                .mapToInt(role -> exceptions.getOrDefault(role, usual))
                .min()
                .orElse(usual);
    }

    private boolean areWithin(int least, int most) {
        return usual >= least
                && usual <= most
                && exceptions.values().stream().allMatch(number -> number >= least && number <= most);
    }
}
