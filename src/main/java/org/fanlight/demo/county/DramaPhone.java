package org.fanlight.demo.county;

/// Phone numbers that Ofcom keeps for drama: they ring nobody.
public final class DramaPhone {

    private static final int NUMBERS = 1000;

    private DramaPhone() {}

    /// The n-th landline, from 01632 960000 to 01632 960999 and round again.
    public static String landline(int n) {
        return "01632 960%03d".formatted(Math.floorMod(n, NUMBERS));
    }

    /// The n-th mobile, from 07700 900000 to 07700 900999 and round again.
    public static String mobile(int n) {
        return "07700 900%03d".formatted(Math.floorMod(n, NUMBERS));
    }
}
