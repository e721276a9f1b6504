package org.fanlight.frontdoor.api.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/// Damages a body in the ways that bodies get damaged, the same ways for the same seed.
final class Mutations {

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "-0",
            "1e999999",
            "12345678901234567890123",
            "[]",
            "{}",
            "[[{}]]",
            "\"\"",
            "\" \"",
            "NaN",
            "'single'",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\uffff\\ufeff\"",
            "\"\u202Eright to left\"",
            "\"👨‍👩‍👧‍👦 ẞ İ ﷽\"",
            "\"Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A\"",
            "\"RED\"",
            "{\"now\": true, \"now\": false}",
            "\"2026-11-23T25:61:61Z\"");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    byte[] next() {
        var ways = List.<UnaryOperator<byte[]>>of(
                this::truncated,
                this::otherValue,
                this::nested,
                this::huge,
                this::withNul,
                this::twice,
                this::otherBytes,
                this::withoutSome,
                this::otherEncoding);
        var body = Bodies.whole();
        for (var times = 1 + random.nextInt(2); times > 0; times--) {
            body = ways.get(random.nextInt(ways.size())).apply(body);
        }
        return body;
    }

    private byte[] truncated(byte[] body) {
        return Arrays.copyOf(body, random.nextInt(body.length + 1));
    }

    /// One of the strings or literals becomes something else.
    private byte[] otherValue(byte[] body) {
        var text = text(body);
        var colon = text.indexOf(':', random.nextInt(text.length() + 1));
        var end = colon < 0 ? -1 : text.indexOf(',', colon);
        return end < 0 ? body : bytes(text.substring(0, colon + 1) + anOddValue() + text.substring(end));
    }

    private byte[] nested(byte[] body) {
        var depth = 1 << random.nextInt(14);
        return insert(body, "[".repeat(depth) + (random.nextBoolean() ? "]".repeat(depth) : ""));
    }

    private byte[] huge(byte[] body) {
        return insert(body, (random.nextBoolean() ? "x" : "\uD83D\uDE1F").repeat(1 << random.nextInt(18)));
    }

    private byte[] withNul(byte[] body) {
        return insert(body, random.nextBoolean() ? "\0" : "\\u0000");
    }

    private byte[] twice(byte[] body) {
        return insert(body, ", \"notes\": " + anOddValue() + ", ");
    }

    private byte[] otherBytes(byte[] body) {
        var changed = body.clone();
        for (var times = random.nextInt(4); times >= 0 && changed.length > 0; times--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] withoutSome(byte[] body) {
        var from = random.nextInt(body.length + 1);
        var to = Math.min(body.length, from + random.nextInt(40));
        var rest = new ByteArrayOutputStream();
        rest.write(body, 0, from);
        rest.write(body, to, body.length - to);
        return rest.toByteArray();
    }

    private byte[] otherEncoding(byte[] body) {
        return text(body).getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    }

    private byte[] insert(byte[] body, String words) {
        var text = text(body);
        var place = random.nextInt(text.length() + 1);
        return bytes(text.substring(0, place) + words + text.substring(place));
    }

    private String anOddValue() {
        return ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
