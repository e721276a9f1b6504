package org.fanlight.files.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.fanlight.files.FileLimits;
import org.fanlight.files.FileRefusal;
import org.fanlight.files.FileType;
import org.fanlight.files.LookedAt;
import org.fanlight.files.SentFile;
import org.springframework.stereotype.Component;

/// Finds out from the content what a file is, and makes of it what can be kept, or says why it cannot.
@Component
public class LookAtFiles {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final Pictures pictures = new Pictures();

    public LookedAt look(SentFile sent) {
        try {
            return fit(sent);
        } catch (Refused refused) {
            return new LookedAt.Unfit(FileNames.tidy(sent.name()), refused.why());
        }
    }

    private LookedAt fit(SentFile sent) throws Refused {
        byte[] content = sent.content();
        if (content.length == 0) {
            throw new Refused(FileRefusal.EMPTY);
        }
        if (content.length > FileLimits.ONE_FILE_BYTES) {
            throw new Refused(FileRefusal.TOO_LARGE);
        }
        var type = type(content);
        byte[] kept = type.isShown() ? pictures.drawAnew(content, type) : content;
        if (kept.length > FileLimits.ONE_FILE_BYTES) {
            throw new Refused(FileRefusal.TOO_LARGE);
        }
        return new LookedAt.Fit(FileNames.fit(sent.name(), type), type, kept, hash(content));
    }

    private FileType type(byte[] content) throws Refused {
        var found = detect(content);
        return switch (found) {
            case "application/pdf" -> FileType.PDF;
            case "image/jpeg" -> FileType.JPEG;
            case "image/png", "image/gif" -> FileType.PNG;
            case "text/plain" -> FileType.TEXT;
            case "application/zip" -> Packages.type(content);
            case "application/rtf", "application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel" ->
                throw new Refused(FileRefusal.OLD_DOCUMENT);
            case "message/rfc822", "application/vnd.ms-outlook", "application/mbox" ->
                throw new Refused(FileRefusal.EMAIL);
            case "text/html", "application/xhtml+xml", "application/xml", "image/svg+xml" ->
                throw new Refused(FileRefusal.WEB_PAGE);
            default -> throw new Refused(other(found));
        };
    }

    private String detect(byte[] content) {
        try {
            var found = types.detect(new ByteArrayInputStream(content), new Metadata());
            boolean isPackage = content[0] == 'P' && content.length > 3 && content[1] == 'K' && content[2] == 3;
            return isPackage ? "application/zip" : found.getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FileRefusal other(String found) {
        if (found.startsWith("image/hei")) {
            return FileRefusal.HEIC;
        }
        if (found.startsWith("image/")) {
            return FileRefusal.OTHER_PICTURE;
        }
        boolean archive =
                found.contains("zip") || found.contains("rar") || found.contains("7z") || found.contains("tar");
        return archive ? FileRefusal.ARCHIVE : FileRefusal.OTHER;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
