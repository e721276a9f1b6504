package org.fanlight.access.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which passwords are good enough: long, and not among those that others would try first. There is no rule about
/// kinds of characters, and none has to be changed for its age (NIST SP 800-63B).
public final class PasswordRule {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final Zxcvbn GUESSES = new Zxcvbn();

    /// A hundred million guesses and more.
    private static final int GOOD_ENOUGH = 3;

    /// Longer ones are not easier to guess, but slower to rate.
    private static final int RATED = 64;

    /// What is wrong with a password.
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        EASY_TO_GUESS
    }

    private PasswordRule() {}

    /// @param owner name and address of whoever chooses it, which others would try first
    public static Optional<Fault> faultOf(String password, List<String> owner) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        var rated = password.length() <= RATED ? password : password.substring(0, RATED);
        var strength = GUESSES.measure(rated, words(owner));
        return strength.getScore() < GOOD_ENOUGH ? Optional.of(Fault.EASY_TO_GUESS) : Optional.empty();
    }

    /// As a whole and in parts: `sam.okoro@council.example` is also `sam`, `okoro` and `council`.
    private static List<String> words(List<String> owner) {
        return owner.stream()
                .flatMap(words -> Stream.concat(Stream.of(words), Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
