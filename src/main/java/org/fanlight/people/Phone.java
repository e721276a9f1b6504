package org.fanlight.people;

/// A phone number as it was given.
public record Phone(String number) {

    public static final int LONGEST = 30;

    public Phone {
        number = Line.of(number, LONGEST);
    }

    /// Only its digits, with a British country code read as the leading nought, for comparing.
    public String digits() {
        String digits = number.replaceAll("[^0-9]", "");
        return digits.replaceFirst("^(0044|44)0?(?=[1-9][0-9]{8,9}$)", "0");
    }
}
