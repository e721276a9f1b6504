package org.fanlight.files.content;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Files of every kind, made here.
public final class SampleFiles {

    private static final int LEFT_HALF = 40;

    private SampleFiles() {}

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    /// Eighty points wide and sixty high, the left half red and the right half blue.
    public static byte[] picture(String format) {
        var picture = new BufferedImage(80, 60, BufferedImage.TYPE_3BYTE_BGR);
        for (int x = 0; x < 80; x++) {
            for (int y = 0; y < 60; y++) {
                picture.setRGB(x, y, (x < LEFT_HALF ? Color.RED : Color.BLUE).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// A photograph taken on a camera held this way, with the place in it and words in its margin.
    public static byte[] photograph(int orientation, String place) {
        byte[] jpeg = picture("jpg");
        var exif = exif(orientation, place);
        var xmp = segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + place + "</x:xmpmeta>"));
        var comment = segment(0xFE, text(place));
        var whole = ByteBuffer.allocate(jpeg.length + exif.length + xmp.length + comment.length);
        whole.put(jpeg, 0, 2).put(exif).put(xmp).put(comment).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    /// A PNG that says that it is so large, with nothing in it.
    public static byte[] enormous(int width, int height) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bytes.writeBytes(chunk("IHDR", header));
        bytes.writeBytes(chunk("IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1}));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    /// @param main the content type of the main part, without what all begin with
    public static byte[] office(String main, String... more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.%s+xml\"/></Types>".formatted(main));
        parts.put("word/document.xml", "<w:document/>");
        for (var part : more) {
            parts.put(part, "");
        }
        return zip(parts);
    }

    public static byte[] openText(String... more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "<office:document-content/>");
        for (var part : more) {
            parts.put(part, "");
        }
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// An Exif header of two entries, with the place behind them as the camera's maker.
    private static byte[] exif(int orientation, String place) {
        byte[] maker = text(place + "\0");
        var tiff = ByteBuffer.allocate(38 + maker.length);
        tiff.put(text("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(maker.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(maker);
        var content = new ByteArrayOutputStream();
        content.writeBytes(text("Exif\0\0"));
        content.writeBytes(tiff.array());
        return segment(0xE1, content.toByteArray());
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String kind, byte[] content) {
        var sum = new CRC32();
        sum.update(text(kind));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(text(kind))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
