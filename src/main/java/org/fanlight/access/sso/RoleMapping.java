package org.fanlight.access.sso;

import java.util.UUID;
import org.fanlight.access.Role;
import org.jspecify.annotations.Nullable;

/// What somebody acts as whom their provider says this of.
///
/// @param value of the provider's claim, such as the name or id of a group
/// @param team in which they then work, where the mapping says so
public record RoleMapping(String value, Role role, @Nullable UUID team) {}
