package org.fanlight.files.content;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.fanlight.files.FileLimits;
import org.fanlight.files.FileRefusal;
import org.fanlight.files.FileType;

/// Draws pictures anew: what comes out has the picture and nothing else, neither where it was taken nor by whom.
///
/// Nothing is written to a disk on the way. One picture at a time, since each takes much memory.
final class Pictures {

    /// Beyond that, every second point in each direction is left out, and so on.
    private static final long PIXELS_KEPT = 25_000_000;

    private static final float QUALITY = 0.9f;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    byte[] drawAnew(byte[] content, FileType type) throws Refused {
        oneAtATime.lock();
        try {
            var turned = Orientation.of(content);
            return written(drawn(read(content), turned, type), type);
        } catch (IOException | RuntimeException broken) {
            throw new Refused(FileRefusal.BROKEN_PICTURE);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static BufferedImage read(byte[] content) throws IOException, Refused {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Refused(FileRefusal.BROKEN_PICTURE);
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return reader.read(0, sparing(reader));
            } finally {
                reader.dispose();
            }
        }
    }

    /// How many points there are stands at the beginning of a picture, and is looked at before any is decoded.
    private static javax.imageio.ImageReadParam sparing(ImageReader reader) throws IOException, Refused {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > FileLimits.PIXELS) {
            throw new Refused(FileRefusal.TOO_MANY_PIXELS);
        }
        int step = pixels > PIXELS_KEPT ? 2 : 1;
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    /// Upright, and in the colours that every screen knows.
    private static BufferedImage drawn(BufferedImage picture, Orientation turned, FileType type) {
        int width = turned.isOnItsSide() ? picture.getHeight() : picture.getWidth();
        int height = turned.isOnItsSide() ? picture.getWidth() : picture.getHeight();
        boolean clear = type == FileType.PNG && picture.getColorModel().hasAlpha();
        var anew =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        var pen = anew.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
            if (!clear) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            AffineTransform upright = turned.upright(picture.getWidth(), picture.getHeight());
            pen.drawImage(picture, upright, null);
        } finally {
            pen.dispose();
        }
        return anew;
    }

    private static byte[] written(BufferedImage picture, FileType type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer =
                ImageIO.getImageWritersByFormatName(type.endings().getLast()).next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
