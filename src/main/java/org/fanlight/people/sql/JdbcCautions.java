package org.fanlight.people.sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.fanlight.database.OnBehalf;
import org.fanlight.database.ReadTogether;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.Address;
import org.fanlight.people.Caution;
import org.fanlight.people.Cautions;
import org.fanlight.people.PersonId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Warning notes and addresses that must not be disclosed, as lists and pages need them: for many people at once.
@Repository
class JdbcCautions implements Cautions {

    private static final String WARNED = """
            select n.person_id, bool_or(v.agreed) is true as agreed
            from people.warning_note n
            left join people.warning_verdict v on v.note_id = n.id
            where n.person_id = any(?)
            and coalesce(v.agreed, true)
            and not exists (
              select
              from people.warning_ending e
              where e.note_id = n.id)
            group by n.person_id
            """;

    private static final String UNDISCLOSED = """
            select a.person_id, a.lines, a.postcode, a.no_fixed_abode
            from people.address a
            where a.person_id = any(?)
            and a.withdrawn_at is null
            and a.place_key = any ((select people.undisclosed_places())::text[])
            """;

    private final JdbcOperations template;
    private final JdbcClient jdbc;
    private final OnBehalf onBehalf;
    private final AddressRows addresses;

    JdbcCautions(DataSource dataSource, OnBehalf onBehalf, Encryption encryption) {
        template = new JdbcTemplate(dataSource);
        jdbc = JdbcClient.create(template);
        this.onBehalf = onBehalf;
        addresses = new AddressRows(encryption);
    }

    @Override
    public Map<PersonId, Caution> on(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, String> labels = new HashMap<>();
        Map<PersonId, Set<Address>> undisclosed = new HashMap<>();
        var together = new ReadTogether(people.stream().map(PersonId::value).toArray(UUID[]::new));
        together.ask(
                WARNED,
                (row, _) -> labels.put(
                        PersonRows.personId(row, "person_id"),
                        row.getBoolean("agreed") ? "Warning note" : "Warning note, not agreed yet"));
        together.ask(
                UNDISCLOSED,
                (row, _) -> undisclosed
                        .computeIfAbsent(PersonRows.personId(row, "person_id"), _ -> new HashSet<>())
                        .add(addresses.address(row)));
        together.read(template);
        Map<PersonId, Caution> cautions = new HashMap<>();
        labels.forEach((id, label) -> cautions.put(id, new Caution(label, undisclosed.getOrDefault(id, Set.of()))));
        undisclosed.forEach((id, places) -> cautions.putIfAbsent(id, new Caution("", places)));
        return cautions;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean wouldTell(String words) {
        var said = Place.folded(words);
        var compact = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        return onBehalf.asTheHouse(this::undisclosed).stream().anyMatch(address -> tells(said, compact, address));
    }

    private List<Address> undisclosed() {
        return jdbc.sql("select person_id, lines, postcode, no_fixed_abode from people.undisclosed_words()")
                .query((row, _) -> addresses.address(row))
                .list();
    }

    /// The whole address, or one of its lines with a number in it.
    private static boolean tells(String said, String compact, Address address) {
        return Place.of(address).isToldBy(said, compact)
                || linesOf(address).stream()
                        .map(Place::folded)
                        .filter(line -> line.codePoints().anyMatch(Character::isDigit))
                        .anyMatch(line -> Place.isPartOf(said, line));
    }

    private static List<String> linesOf(Address address) {
        return switch (address) {
            case Address.At(var lines, var _) -> lines;
            case Address.NoFixedAbode(var whereabouts) -> List.of(whereabouts);
        };
    }
}
