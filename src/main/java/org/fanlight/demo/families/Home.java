package org.fanlight.demo.families;

import java.util.List;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.Place;
import org.fanlight.people.Address;
import org.fanlight.people.Postcode;

/// An invented address: a street has one postcode, in an area that the post does not know.
public record Home(Place place, String town, String street, Address address) {

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final List<String> FIRST = List.of(
            "Alder",
            "Bilberry",
            "Clover",
            "Damson",
            "Elder",
            "Fledgling",
            "Gorse",
            "Hazel",
            "Ivy",
            "Juniper",
            "Kiln",
            "Larch",
            "Mallow",
            "Nest",
            "Osier",
            "Plume",
            "Quill",
            "Rushes",
            "Sorrel",
            "Teasel",
            "Umber",
            "Vetch",
            "Willow",
            "Yarrow");
    private static final List<String> SECOND = List.of("Row", "Lane", "Close", "Street", "Way", "Fold");

    static Home in(Place place, Dice dice) {
        var town = dice.oftenEarly(place.towns());
        var first = dice.between(0, FIRST.size() - 1);
        var second = dice.between(0, SECOND.size() - 1);
        var street = FIRST.get(first) + " " + SECOND.get(second);
        var number = dice.chance(0.12)
                ? "Flat %d, %d".formatted(dice.between(1, 24), dice.between(1, 60))
                : Integer.toString(dice.between(1, 240));
        var inward = "%d%c%c"
                .formatted(place.towns().indexOf(town) + 1 + second % 2 * 4, letter(first), letter(second * 3 + 1));
        var address =
                new Address.At(List.of(number + " " + street, town), new Postcode(place.outwardCode() + " " + inward));
        return new Home(place, town, street, address);
    }

    private static char letter(int n) {
        return LETTERS.charAt(n % LETTERS.length());
    }
}
