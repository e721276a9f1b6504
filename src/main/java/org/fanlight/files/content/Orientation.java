package org.fanlight.files.content;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/// How a camera was held, from 1 (upright) to 8, as Exif numbers it.
record Orientation(int exif) {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;

    /// Upright where nothing, or nothing readable, says otherwise.
    static Orientation of(byte[] content) {
        try {
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content));
            return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                    .map(exif -> exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(number -> number >= UPRIGHT && number <= LAST)
                    .map(Orientation::new)
                    .orElse(new Orientation(UPRIGHT));
        } catch (ImageProcessingException | IOException unreadable) {
            return new Orientation(UPRIGHT);
        }
    }

    boolean isOnItsSide() {
        return exif >= FIRST_ON_ITS_SIDE;
    }

    /// What brings each point of a picture of this size to where it belongs.
    AffineTransform upright(int width, int height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
