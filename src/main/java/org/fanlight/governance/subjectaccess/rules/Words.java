package org.fanlight.governance.subjectaccess.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fanlight.people.matching.Folded;

/// A text taken apart into words, each folded as names are compared, with the place where it stands.
///
/// @param text as it was written
final class Words {

    /// @param folded lower case, without accents
    record Word(int from, int to, String folded) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern JOINS = Pattern.compile("[\\p{Cf}'’‘ʼ`´\\-‐‑‒–]*");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cf}\\p{Z}\\s]+");

    private final String text;
    private final List<Word> words = new ArrayList<>();

    Words(String text) {
        this.text = text;
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(new Word(found.start(), found.end(), folded(found.group())));
        }
    }

    List<Word> all() {
        return words;
    }

    /// Whether only an apostrophe, a hyphen or nothing to be seen stands between a word and the next.
    boolean joins(int index) {
        return JOINS.matcher(between(index)).matches();
    }

    /// Whether only space stands between a word and the next.
    boolean isSpaceAfter(int index) {
        return SPACE.matcher(between(index)).matches();
    }

    boolean hasNext(int index) {
        return index + 1 < words.size();
    }

    boolean isCapital(int index) {
        var first = text.codePointAt(words.get(index).from());
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /// The folded text of everything that is a letter or a figure.
    static String folded(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : String.join("", Folded.words(text));
    }

    private CharSequence between(int index) {
        return text.subSequence(words.get(index).to(), words.get(index + 1).from());
    }

    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(letter -> letter >= 'a' && letter <= 'z'
                        || letter >= 'A' && letter <= 'Z'
                        || letter >= '0' && letter <= '9');
    }
}
