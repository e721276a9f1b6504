package org.fanlight.demo.county;

import java.util.List;
import org.fanlight.demo.Dice;

/// Names for the many people in schools, surgeries and police cars who get in touch once or twice.
public final class StaffNames {

    private static final List<String> GIVEN = List.of(
            "Alison", "Bryony", "Carol", "Duncan", "Elaine", "Farhan", "Gita", "Howard", "Ivana", "Jacqui", "Karen",
            "Lennox", "Maxine", "Neville", "Olga", "Patrick", "Roberta", "Sunil", "Teresa", "Una", "Verity", "Winston",
            "Yvette", "Zoltan");
    private static final List<String> FAMILY = List.of(
            "Abberley",
            "Brockway",
            "Cawthorn",
            "Delafield",
            "Eversley",
            "Fairclough",
            "Greatorex",
            "Hollowell",
            "Inskip",
            "Jessop",
            "Kettlewell",
            "Lumsden",
            "Micklethwaite",
            "Nettlefold",
            "Oakshott",
            "Pettigrew",
            "Quarmby",
            "Rushworth",
            "Silverwood",
            "Thistlewood",
            "Underhill",
            "Varley",
            "Winterbourne",
            "Yardley");

    private StaffNames() {}

    public static String one(Dice dice) {
        return dice.oneOf(GIVEN) + " " + dice.oneOf(FAMILY);
    }
}
