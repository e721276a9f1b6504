package org.fanlight.access.secondstep;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanlight.access.Role;
import org.fanlight.startup.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who cannot sign in with a password alone.
@ConfigurationProperties("fanlight.second-step")
public final class SecondStepSettings {

    private final Set<Role> needed;

    /// @param of `everybody`, `nobody`, or roles in words with commas between them
    /// @throws CannotStart where it is none of these
    public SecondStepSettings(@DefaultValue("everybody") String of) {
        this.needed = roles(of);
    }

    /// Whether somebody who acts as one of these has to have a second step; everybody is also who has no role yet.
    public boolean isNeededBy(Set<Role> theirs) {
        return needed.size() == Role.values().length || theirs.stream().anyMatch(needed::contains);
    }

    private static Set<Role> roles(String words) {
        return switch (words.strip()) {
            case "everybody" -> Set.of(Role.values());
            case "nobody" -> Set.of();
            default ->
                Arrays.stream(words.split(",")).map(SecondStepSettings::role).collect(Collectors.toUnmodifiableSet());
        };
    }

    private static Role role(String words) {
        return Role.ofWords(words)
                .orElseThrow(() -> new CannotStart("FANLIGHT_SECOND_STEP has to be everybody, nobody, or roles such as"
                        + " Duty manager, System operator."));
    }
}
