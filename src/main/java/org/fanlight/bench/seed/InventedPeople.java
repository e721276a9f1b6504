package org.fanlight.bench.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.people.Address;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Names;
import org.fanlight.people.Particulars;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.fanlight.people.Phone;
import org.fanlight.people.Sex;
import org.fanlight.people.Stay;

/// The n-th person of the bench, always the same: sixty given names, over two thousand family names, eighteen years.
public final class InventedPeople {

    static final String ID_PREFIX = "0190d000-0000-7000-8000-";

    private static final long HIGH = 0x0190_d000_0000_7000L;
    private static final long LOW = 0x8000_0000_0000_0000L;
    private static final LocalDate YOUNGEST = LocalDate.of(2026, 10, 1);
    private static final int DAYS_OF_CHILDHOOD = 6_570;

    private static final List<String> GIVEN = List.of(
            "Ada", "Adnan", "Agne", "Aisha", "Alfie", "Amara", "Anya", "Arlo", "Ava", "Ayo", "Bea", "Ben", "Bola",
            "Cara", "Callum", "Dani", "Dovile", "Eden", "Eli", "Elif", "Emma", "Ewa", "Farah", "Finn", "Freya",
            "George", "Grace", "Hana", "Harun", "Ines", "Isla", "Jakub", "Jonas", "Joy", "Kai", "Kasia", "Layla", "Leo",
            "Lukas", "Maja", "Maryam", "Mia", "Mila", "Noah", "Nour", "Ola", "Oscar", "Ozan", "Poppy", "Rafi", "Rosa",
            "Ruby", "Sami", "Seren", "Tomas", "Tunde", "Wren", "Yusuf", "Zara", "Zofia");
    private static final List<String> FIRST_HALVES = List.of(
            "Ald", "Ash", "Bar", "Beck", "Birk", "Brad", "Brook", "Burn", "Cal", "Carl", "Chal", "Clay", "Cold", "Crom",
            "Dal", "Dun", "East", "Eld", "Fair", "Farn", "Fern", "Gar", "Glen", "Gold", "Hal", "Ham", "Hart", "Haz",
            "Hol", "Hud", "Kel", "Kirk", "Lang", "Lind", "Mar", "Mel", "Nor", "Oak", "Red", "Rush", "Shel", "Stan",
            "Thorn", "Wal", "West", "Win");
    private static final List<String> SECOND_HALVES = List.of(
            "beck", "bourne", "bridge", "brook", "bury", "by", "cliffe", "combe", "croft", "dale", "den", "don",
            "field", "ford", "gate", "grave", "ham", "hurst", "land", "ley", "low", "man", "mere", "mond", "more",
            "mouth", "ridge", "ridden", "sett", "shaw", "side", "stead", "stock", "stone", "sworth", "thorpe", "ton",
            "vale", "wall", "ward", "water", "well", "wick", "wood", "worth");
    private static final int PHONES = 1_000;
    private static final int HOUSES = 90;

    private InventedPeople() {}

    public static UUID id(long number) {
        return new UUID(HIGH, LOW | number);
    }

    public static String name(long number) {
        return given(number) + " " + family(number);
    }

    public static LocalDate bornOn(long number) {
        return YOUNGEST.minusDays(spread(number, 7) % DAYS_OF_CHILDHOOD);
    }

    public static String street(long number) {
        return 1 + spread(number, 11) % HOUSES + " " + family(spread(number, 13)) + " Lane";
    }

    static Person person(long number) {
        var particulars = Particulars.of(
                        Names.of(given(number), family(number)),
                        new BirthDate.Known(bornOn(number)),
                        number % 2 == 0 ? Sex.F : Sex.M)
                .livingAt(Stay.now(new Address.At(street(number), "")))
                .reachedOn(new Phone("07700 900%03d".formatted(number % PHONES)));
        return Person.first(new PersonId(id(number)), particulars);
    }

    private static String given(long number) {
        return GIVEN.get((int) (spread(number, 3) % GIVEN.size()));
    }

    private static String family(long number) {
        var spread = spread(number, 5);
        return FIRST_HALVES.get((int) (spread % FIRST_HALVES.size()))
                + SECOND_HALVES.get((int) (spread / FIRST_HALVES.size() % SECOND_HALVES.size()));
    }

    /// Scatters neighbouring numbers, differently for each purpose.
    private static long spread(long number, long purpose) {
        var mixed = (number + purpose * 0x9E37_79B9L) * 0x2545_F491_4F6C_DD1DL;
        return (mixed ^ mixed >>> 29) >>> 20;
    }
}
