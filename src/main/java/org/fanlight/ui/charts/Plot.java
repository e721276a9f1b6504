package org.fanlight.ui.charts;

/// Measures that all charts share, in units of the drawing: 480 across, letters 16 high.
final class Plot {

    static final int WIDTH = 480;
    static final int MARGIN = 8;
    static final int ROOM_FOR_A_SIGN = 90;
    static final int LETTER = 8;

    private Plot() {}

    /// About how wide words are.
    static int widthOf(String words) {
        return words.length() * LETTER;
    }
}
