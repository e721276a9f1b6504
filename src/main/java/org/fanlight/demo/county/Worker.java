package org.fanlight.demo.county;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Account;
import org.fanlight.access.Role;
import org.fanlight.audit.Actor;
import org.fanlight.demo.rows.By;

/// Somebody who works in Larkshire and signs in.
public record Worker(Role role, Unit unit, String name) {

    public UUID id() {
        return Larkshire.id("account", name);
    }

    public String email() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@"
                + unit.body().domain();
    }

    public By by() {
        return new By(id(), name);
    }

    public Actor actor() {
        return new Actor(id(), name, role.words(), unit.body().id().value());
    }

    public Account account(String passwordHash) {
        return new Account(
                id(),
                email(),
                name,
                passwordHash,
                Set.of(role),
                unit.body().id().value(),
                unit.id().value());
    }
}
