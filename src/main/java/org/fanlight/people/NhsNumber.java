package org.fanlight.people;

import java.util.Optional;

/// An NHS number whose check digit is right: ten digits, weighted 10 to 2, modulus 11.
public record NhsNumber(String digits) {

    public NhsNumber {
        if (!isSound(digits)) {
            throw new IllegalArgumentException("Not an NHS number");
        }
    }

    /// The number that was typed, with or without spaces, or nothing when its check digit is wrong.
    public static Optional<NhsNumber> typed(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        return isSound(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /// Shown in groups of three, three and four.
    public String grouped() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    private static boolean isSound(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (digits.charAt(place) - '0') * (10 - place);
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == digits.charAt(9) - '0';
    }
}
