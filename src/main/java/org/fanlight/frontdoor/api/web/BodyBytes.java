package org.fanlight.frontdoor.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.fanlight.access.problems.Problem;
import org.fanlight.access.problems.ProblemType;
import org.fanlight.access.problems.Refused;
import org.springframework.http.MediaType;

/// The body of a request as it came: not too long, not packed, and UTF-8.
record BodyBytes(byte[] bytes) {

    static final int MOST = 256 * 1024;

    static BodyBytes of(HttpServletRequest request) throws IOException {
        refuseOtherEncodings(request);
        if (request.getContentLengthLong() > MOST) {
            throw tooLarge();
        }
        var bytes = request.getInputStream().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw tooLarge();
        }
        return new BodyBytes(bytes);
    }

    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(Problem.of(ProblemType.NOT_UTF_8, "Some of its bytes are not UTF-8."));
        }
    }

    String hash() {
        return DigestUtils.sha256Hex(bytes);
    }

    private static void refuseOtherEncodings(HttpServletRequest request) {
        var packing = request.getHeader("Content-Encoding");
        if (packing != null && !packing.strip().toLowerCase(Locale.ROOT).equals("identity")) {
            throw new Refused(Problem.of(ProblemType.MEDIA_TYPE, "Send the body without Content-Encoding."));
        }
        var charset = MediaType.parseMediaType(request.getContentType()).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new Refused(Problem.of(ProblemType.MEDIA_TYPE, "Send the body in UTF-8."));
        }
    }

    private static Refused tooLarge() {
        return new Refused(Problem.of(ProblemType.TOO_LARGE, "At most %d bytes are taken.".formatted(MOST)));
    }
}
