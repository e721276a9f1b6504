package org.fanlight.access.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A field of a form or of an address that takes an id, on the route to which it is sent.
///
/// @param name with `{id}` where the id stands in the name of the field itself
/// @param kind what the id is of
/// @param own an id that does something for somebody; empty where the test's world has none
/// @param strangers ids that must be answered like one that never was, by what they are
/// @param with the other fields of the form
record RecordField(
        HttpMethod method,
        String pattern,
        String address,
        String name,
        String kind,
        String own,
        Map<String, String> strangers,
        Map<String, String> with) {

    static final String NEVER_WAS = new UUID(0x77L << 32, 0x77).toString();

    static RecordField post(String pattern, String address, String name, String kind, UUID own) {
        return new RecordField(HttpMethod.POST, pattern, address, name, kind, own.toString(), Map.of(), Map.of());
    }

    static RecordField get(String address, String name, String kind, UUID own) {
        return new RecordField(HttpMethod.GET, address, address, name, kind, own.toString(), Map.of(), Map.of());
    }

    RecordField withNoneOfOnesOwn() {
        return new RecordField(method, pattern, address, name, kind, "", strangers, with);
    }

    /// @param what what the id is, after “that of”
    RecordField not(String what, UUID stranger) {
        var more = new LinkedHashMap<>(strangers);
        more.put(what, stranger.toString());
        return new RecordField(method, pattern, address, name, kind, own, more, with);
    }

    /// @param others names and values in turn
    RecordField with(Object... others) {
        var more = new HashMap<>(with);
        var words = Arrays.stream(others).map(Object::toString).toList();
        for (int at = 0; at < words.size(); at += 2) {
            more.put(words.get(at), words.get(at + 1));
        }
        return new RecordField(method, pattern, address, name, kind, own, strangers, more);
    }

    String route() {
        return method + " " + pattern;
    }

    String words() {
        return route() + " " + name;
    }

    /// What is another hub's is the own of whoever works there.
    Map<String, String> strangersTo(String who) {
        var some = new LinkedHashMap<>(strangers);
        some.keySet().removeIf(what -> what.contains("another hub") && who.endsWith("of another hub"));
        return some;
    }

    MockHttpServletRequestBuilder request(String id) {
        var request = MockMvcRequestBuilders.request(method, address);
        with.forEach(request::param);
        return name.contains("{id}") ? request.param(name.replace("{id}", id), "YES") : request.param(name, id);
    }
}
