package org.fanlight.access.secondstep;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/// A code on paper for when the phone is not at hand; each is used once.
///
/// @param letters sixteen letters and digits that cannot be mistaken for others
public record RecoveryCode(String letters) {

    public static final int HOW_MANY = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 16;

    static List<RecoveryCode> randomSet() {
        return Stream.generate(RecoveryCode::random).limit(HOW_MANY).toList();
    }

    /// As it was typed from paper: white space, hyphens and the letter case do not matter.
    static RecoveryCode typed(String words) {
        return new RecoveryCode(words.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }

    /// As it is printed.
    public String inGroups() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /// Nearly 80 random bits: nobody tries them all, so a quick hash is enough.
    public String hashFor(UUID account) {
        return DigestUtils.sha256Hex((account + " " + letters).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "a recovery code";
    }

    private static RecoveryCode random() {
        return new RecoveryCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
    }
}
