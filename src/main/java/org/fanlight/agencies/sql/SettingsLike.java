package org.fanlight.agencies.sql;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fanlight.agencies.Setting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds settings while their name is being typed: any part of it, or something close to it.
record SettingsLike(JdbcClient jdbc) {

    private static final int LONGEST = 100;

    List<Setting> in(Collection<UUID> districts, String typed) {
        String words = storable(typed);
        if (words.isEmpty() || districts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, agency_id, district_id, kind, name, phone, email
                        from agencies.setting
                        where district_id in (:districts)
                          and (name ilike :part or name %> :words)
                        order by name ilike :part desc, word_similarity(:words, name) desc, name
                        limit 10
                        """)
                .param("districts", districts)
                .param("part", "%" + words + "%")
                .param("words", words)
                .query(AgencyRows::setting)
                .list();
    }

    /// Leaves out what PostgreSQL cannot store and what a pattern would read as a wildcard.
    private static String storable(String typed) {
        String shortened = typed.substring(0, Math.min(typed.length(), LONGEST));
        return shortened.replaceAll("[\\p{Cntrl}\\p{Cs}%_\\\\]", " ").strip();
    }
}
