package org.fanlight.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanlight.ui.forms.Problems;

/// The fields that say where somebody lives and how to ring them.
record ReachFields(Optional<Address> address, List<Phone> phones, Problems problems) {

    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_PHONES = 5;

    static ReachFields of(PersonForm form) {
        List<String> lines = split(form.value("address"), "\\R");
        List<String> numbers = split(form.value("phone"), "[,;\\r\\n]");
        Problems problems = Problems.none()
                .andIf(
                        lines.size() > Address.MOST_LINES,
                        form.id("address"),
                        "Write the address on five lines or fewer")
                .andIf(
                        lines.stream().anyMatch(line -> !Line.fits(line, Address.LONGEST_LINE)),
                        form.id("address"),
                        "Each line of the address must be 100 characters or fewer")
                .andIf(
                        form.isTicked("no-fixed-abode") && !Line.fits(whereabouts(lines), Address.LONGEST_LINE),
                        form.id("address"),
                        "Say where somebody without a fixed address is found in 100 characters or fewer")
                .andIf(
                        !Line.fits(form.value("postcode").toUpperCase(Locale.ROOT), Postcode.LONGEST),
                        form.id("postcode"),
                        "A postcode must be 12 characters or fewer")
                .andIf(
                        numbers.stream().anyMatch(number -> !isPhone(number)) || numbers.size() > MOST_PHONES,
                        form.id("phone"),
                        "Enter phone numbers in figures, with a comma between them, like 01632 960 001");
        return problems.any()
                ? new ReachFields(Optional.empty(), List.of(), problems)
                : new ReachFields(
                        address(form, lines), numbers.stream().map(Phone::new).toList(), problems);
    }

    private static Optional<Address> address(PersonForm form, List<String> lines) {
        if (form.isTicked("no-fixed-abode")) {
            return Optional.of(new Address.NoFixedAbode(whereabouts(lines)));
        }
        Postcode postcode = new Postcode(form.value("postcode"));
        return lines.isEmpty() && postcode.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new Address.At(lines, postcode));
    }

    private static String whereabouts(List<String> lines) {
        return String.join(", ", lines);
    }

    private static boolean isPhone(String number) {
        return Line.fits(number, Phone.LONGEST)
                && number.replaceAll("[^0-9]", "").length() >= FEWEST_DIGITS;
    }

    private static List<String> split(String typed, String separator) {
        return Arrays.stream(typed.split(separator, -1))
                .map(Line::of)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
