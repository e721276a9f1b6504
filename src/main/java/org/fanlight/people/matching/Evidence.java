package org.fanlight.people.matching;

/// One thing that speaks for, or against, two records being one person; hand-set points put matches in order.
enum Evidence {
    NHS_NUMBER_SAME(20, "Same NHS number"),
    NAME_SAME(4, "Same name"),
    NAME_BEGINS(3, "Name begins like this"),
    NAME_CLOSE(2, "Name is close"),
    NAME_OTHER(-2, "Part of the name is different"),
    BIRTH_SAME(7, "Same birth date"),
    DUE_SAME(7, "Same due date"),
    BIRTH_SWAPPED(6, "Same birth date with day and month swapped"),
    BIRTHDAY_SAME(3, "Same birthday in another year"),
    BIRTH_YEAR(2, "About the same year of birth"),
    BIRTH_OTHER(-3, "Another birth date"),
    PHONE_SAME(7, "Same phone number"),
    PHONE_PART(3, "Part of the phone number"),
    POSTCODE_SAME(4, "Same postcode"),
    POSTCODE_BEGINS(2, "Postcode begins like this"),
    PLACE_BEFORE(2, "Lived at this postcode before"),
    ADDRESS_WORDS(2, "Part of the address");

    private final int points;
    private final String words;

    Evidence(int points, String words) {
        this.points = points;
        this.words = words;
    }

    int points() {
        return points;
    }

    String words() {
        return words;
    }

    boolean speaksFor() {
        return points > 0;
    }
}
