package org.fanlight.database;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who asks the database, as its row-level security knows them. Each transaction says it anew.
///
/// @param account the person or the system; null for the house and for the public
/// @param agency the agency they act for
/// @param team the team they work in
/// @param roles the names of the roles they hold
/// @param key the secret that somebody without an account came with, such as the one in a referrer's link
public record Standpoint(
        Kind kind,
        @Nullable UUID account,
        @Nullable UUID agency,
        @Nullable UUID team,
        Set<String> roles,
        @Nullable UUID key) {

    /// Work that the house does by itself, such as a reminder that falls due: it sees everything.
    public static final Standpoint HOUSE = new Standpoint(Kind.HOUSE);

    /// Somebody without an account, on a public page: they see nothing but what their key opens.
    public static final Standpoint PUBLIC = new Standpoint(Kind.PUBLIC);

    /// Where nobody said who asks: nothing is seen and nothing can be written.
    public static final Standpoint NOBODY = new Standpoint(Kind.NOBODY);

    private static final char BETWEEN = '|';

    /// What kind of somebody asks.
    public enum Kind {
        HOUSE,
        PERSON,
        SYSTEM,
        PUBLIC,
        NOBODY
    }

    private Standpoint(Kind kind) {
        this(kind, null, null, null, Set.of(kind.name()), null);
    }

    /// A signed-in person.
    public static Standpoint ofPerson(UUID account, @Nullable UUID agency, @Nullable UUID team, Set<String> roles) {
        return new Standpoint(Kind.PERSON, account, agency, team, roles, null);
    }

    /// Another agency's system.
    public static Standpoint ofSystem(UUID client, UUID agency) {
        return new Standpoint(Kind.SYSTEM, client, agency, null, Set.of(Kind.SYSTEM.name()), null);
    }

    /// The same, with the secret that they came with.
    public Standpoint holding(UUID secret) {
        return new Standpoint(kind, account, agency, team, roles, secret);
    }

    /// As the functions of the schema `database` take it apart.
    String written() {
        return Stream.of(
                        kind.name(),
                        text(account),
                        text(agency),
                        text(team),
                        roles.stream().sorted().collect(joining(",")),
                        text(key))
                .collect(joining(String.valueOf(BETWEEN)));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
