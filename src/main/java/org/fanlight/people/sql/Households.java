package org.fanlight.people.sql;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fanlight.people.PersonId;
import org.fanlight.people.RelationshipKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who lives with somebody or is related to them.
record Households(JdbcClient jdbc) {

    private static final String SAME_ADDRESS = "SAME_ADDRESS";

    /// One way in which one person belongs to the household.
    record Member(PersonId person, String how) {}

    /// At most a hundred, since a hostel or a refuge is one address too.
    List<Member> of(PersonId id) {
        return jdbc.sql("""
                        select from_id as person_id, kind, false as inverse
                        from people.relationship
                        where to_id = :person
                        union
                        select to_id, kind, true
                        from people.relationship
                        where from_id = :person
                        union
                        select other.person_id, 'SAME_ADDRESS', false
                        from people.address own
                        join people.address other on other.home_key = own.home_key
                        where own.person_id = :person
                          and own.withdrawn_at is null
                          and own.until_on is null
                          and other.withdrawn_at is null
                          and other.until_on is null
                          and other.person_id <> :person
                        order by person_id, kind
                        limit 100
                        """)
                .param("person", id.value())
                .query((row, _) -> new Member(
                        PersonRows.personId(row, "person_id"), words(row.getString("kind"), row.getBoolean("inverse"))))
                .list();
    }

    /// All the ways in which a member belongs, for example "Sibling, same address".
    static String how(PersonId id, List<Member> members) {
        String ways = members.stream()
                .filter(member -> member.person().equals(id))
                .map(Member::how)
                .distinct()
                .collect(Collectors.joining(", "));
        return ways.substring(0, 1).toUpperCase(Locale.ROOT) + ways.substring(1);
    }

    private static String words(String kind, boolean inverse) {
        if (kind.equals(SAME_ADDRESS)) {
            return "same address";
        }
        RelationshipKind stored = RelationshipKind.valueOf(kind);
        String words = (inverse ? stored.inverse() : stored).words();
        return words.toLowerCase(Locale.ROOT);
    }
}
