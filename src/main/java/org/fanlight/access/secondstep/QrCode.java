package org.fanlight.access.secondstep;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code as one path of an SVG picture.
///
/// @param size of a side, in squares, with the four white ones around that readers need
/// @param path its dark squares, a row at a time
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    public static QrCode of(String words) {
        try {
            var squares = Encoder.encode(words, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(squares.getWidth() + 2 * QUIET, path(squares));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("More than a QR code can hold", tooLong);
        }
    }

    private static String path(ByteMatrix squares) {
        var path = new StringBuilder();
        for (var row = 0; row < squares.getHeight(); row++) {
            for (var column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(column + QUIET, row + QUIET));
                }
            }
        }
        return path.toString();
    }
}
