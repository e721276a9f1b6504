package org.fanlight.demo.families;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fanlight.demo.Dice;
import org.fanlight.people.Ethnicity;
import org.fanlight.people.Names;

/// Where a family's names come from.
enum Tradition {
    ENGLISH("english", SurnameForm.SAME_FOR_ALL),
    IRISH("irish", SurnameForm.SAME_FOR_ALL),
    WELSH_OR_SCOTTISH("welsh-and-scottish", SurnameForm.SAME_FOR_ALL),
    LITHUANIAN("lithuanian", SurnameForm.LITHUANIAN),
    POLISH("polish", SurnameForm.POLISH),
    URDU("urdu", SurnameForm.SAME_FOR_ALL),
    ARABIC("arabic", SurnameForm.SAME_FOR_ALL),
    YORUBA("yoruba", SurnameForm.SAME_FOR_ALL);

    private static final double[] SHARES =
            Arrays.stream(values()).mapToDouble(each -> each.share).toArray();

    private final SurnameForm form;
    private final double share;
    private final String language;
    private final List<Ethnicity> ethnicities;
    private final Map<Bearer, List<String>> givenNames;
    private final List<String> families;
    private final List<String> married;
    private final Map<String, String> knownAs;

    Tradition(String file, SurnameForm form) {
        var book = NameBook.of(file);
        this.form = form;
        share = Double.parseDouble(book.one("share"));
        language = book.one("language");
        ethnicities = book.under("ethnicity").stream().map(Ethnicity::valueOf).toList();
        givenNames = Map.of(
                Bearer.MAN, book.under("men"),
                Bearer.MARRIED_WOMAN, book.under("women"),
                Bearer.SON, book.under("boys"),
                Bearer.DAUGHTER, book.under("girls"));
        families = book.under("families");
        married = book.under("married");
        knownAs = book.knownAs();
    }

    static Tradition any(Dice dice) {
        return values()[dice.weighted(SHARES)];
    }

    String language() {
        return language;
    }

    Ethnicity ethnicity(Dice dice) {
        return dice.oneOf(ethnicities);
    }

    String familyName(Dice dice) {
        return dice.oftenEarly(families);
    }

    /// The full name of somebody in a family of that name.
    Names name(String family, Bearer bearer, Dice dice) {
        var given = dice.oftenEarly(givenNames.getOrDefault(bearer, List.of()));
        var names = Names.of(given, surname(family, bearer, dice));
        var homely = knownAs.get(given);
        return homely != null && dice.chance(0.5) ? names.knownAs(homely) : names;
    }

    private String surname(String family, Bearer bearer, Dice dice) {
        return bearer == Bearer.MARRIED_WOMAN && !married.isEmpty() ? dice.oneOf(married) : form.of(family, bearer);
    }
}
