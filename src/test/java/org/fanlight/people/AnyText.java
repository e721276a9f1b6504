package org.fanlight.people;

import java.util.Random;
import java.util.stream.Stream;

/// Text as nobody sane would type it: any code point, halves of characters, controls and quotes, always the same.
public final class AnyText {

    private static final String AWKWARD = "'\"\\%_:*&|!()<>\u0000\u0007\n\t\uD83D\uDE00 -/.,+0123456789";

    private AnyText() {}

    public static Stream<String> of(long seed, int howMany, int longest) {
        Random random = new Random(seed);
        return Stream.generate(() -> text(random, random.nextInt(longest + 1))).limit(howMany);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 1 -> text.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
                case 2 -> text.append((char) ('a' + random.nextInt(26)));
                default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }
}
