package org.fanlight.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What row-level security does not guard, and why it need not.
final class UnguardedTables {

    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        Stream.of("agency", "district", "family_hub_network", "setting", "team")
                .forEach(table -> ALL.put("agencies." + table, "Places and organisations, which are public"));
        Stream.of(
                        "access.account",
                        "access.account_role",
                        "access.sign_in_failure",
                        "access.api_client",
                        "access.api_client_closure",
                        "access.api_secret",
                        "access.api_token",
                        "access.one_time_code",
                        "access.recovery_code",
                        "access.code_failure",
                        "access.passkey",
                        "access.request_allowance")
                .forEach(table -> ALL.put(table, "Read to find out who asks, before that is known"));
        Stream.of("access.identity_provider", "access.identity_provider_edition", "access.role_mapping")
                .forEach(table -> ALL.put(table, "Where agencies' people sign in, without our secrets there"));
        Stream.of("database.session", "database.session_attributes")
                .forEach(table -> ALL.put(table, "Read to find out who asks, before that is known"));
        ALL.put("audit.seal", "Hashes and signatures, from which no act can be read");
        Stream.of("account_rule", "role_of_agency_kind")
                .forEach(table -> ALL.put("access." + table, "How accounts are kept, for all to know"));
        ALL.put("access.ground", "Says who may see what, to everybody");
        ALL.put("database.submission", "Keys of forms; an outcome is an id or an address");
        ALL.put("database.event_publication", "Ids only");
        ALL.put("database.scheduled_tasks", "Names of jobs");
        ALL.put("encryption.keyring", "Keys that are themselves encrypted");
        ALL.put("encryption.encrypted_column", "Names of columns");
        ALL.put("demo.larkshire", "For when the invented county was built");
        ALL.put("people.name_word", "Single words without whose they are");
        ALL.put("frontdoor.public_post", "How many forms an address sent in ten minutes");
        Stream.of("channel_policy", "check_age_rule", "second_signature_rule", "second_signature_rule_ending")
                .forEach(table -> ALL.put("frontdoor." + table, "How the hub works, for all to know"));
        Stream.of("clock_rule", "edition", "opening_hours", "opening_week", "override")
                .forEach(table -> ALL.put("worktime." + table, "Opening hours and clocks, for all to know"));
    }

    private UnguardedTables() {}
}
