package org.fanlight.demo.past;

import java.text.Normalizer;
import org.fanlight.demo.Dice;
import org.fanlight.demo.families.Relative;

/// A name as somebody says it: mostly in full, sometimes the short form, sometimes without its accents.
record SaidName(Relative relative, Dice dice) {

    String words() {
        if (relative.isUnborn()) {
            return "Unborn baby of " + relative.names().family();
        }
        return switch (dice.weighted(88, 7, 5)) {
            case 0 -> relative.fullName();
            case 1 -> relative.calledBy() + " " + relative.names().family();
            default -> withoutAccents(relative.fullName());
        };
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('ł', 'l')
                .replace('Ł', 'L');
    }
}
