package org.fanlight.governance.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.governance.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// A question as an address and as the hidden fields of a form: what [AskedForm] reads back.
public final class AskedAddress {

    static final String ACTS = "/who-looked/acts";

    private AskedAddress() {}

    public static String of(Asked asked) {
        var address = UriComponentsBuilder.fromPath(ACTS);
        fields(asked).forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(fields(asked)).toUriString();
    }

    static String olderThan(long act, Asked asked) {
        return of(asked) + "&before=" + act;
    }

    /// All of it.
    static Map<String, String> fields(Asked asked) {
        var fields = new LinkedHashMap<String, String>();
        putDay(fields, "from", asked.from());
        putDay(fields, "to", asked.to());
        put(fields, "person", asked.person() == null ? null : asked.person().value());
        put(fields, "contact", asked.contact() == null ? null : asked.contact().value());
        put(fields, "worker", asked.worker());
        put(fields, "session", asked.sessionOf());
        put(fields, "deed", asked.deed());
        put(fields, "purpose", asked.purpose());
        return fields;
    }

    /// Whom and what it is about, without what the filter on the page asks.
    static Map<String, String> subjects(Asked asked) {
        return fields(asked.ofAnything()).entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("from-") && !field.getKey().startsWith("to-"))
                .collect(LinkedHashMap::new, (kept, field) -> kept.put(field.getKey(), field.getValue()), Map::putAll);
    }

    private static void putDay(Map<String, String> fields, String name, LocalDate day) {
        fields.put(name + "-day", String.valueOf(day.getDayOfMonth()));
        fields.put(name + "-month", String.valueOf(day.getMonthValue()));
        fields.put(name + "-year", String.valueOf(day.getYear()));
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
