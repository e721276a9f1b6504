package org.fanlight.ui.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.fanlight.startup.CannotStart;

/// A file that a setting names.
///
/// @param setting whose it is, for whoever has to mend it
record ThemeFile(String setting, String path, byte[] content) {

    private static final int MOST_BYTES = 2_000_000;
    private static final byte[] WOFF2 = {'w', 'O', 'F', '2'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /// @throws CannotStart where there is none, or it is far too large for a page
    static ThemeFile read(String setting, String path) {
        try {
            var file = Path.of(path);
            if (Files.size(file) > MOST_BYTES) {
                throw new CannotStart(
                        "%s names %s, which is larger than 2 MB: too much for every page.".formatted(setting, path));
            }
            return new ThemeFile(setting, path, Files.readAllBytes(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw new CannotStart("%s names %s, and no such file can be read.".formatted(setting, path), unreadable);
        }
    }

    /// @throws CannotStart where it is no WOFF2 font
    ThemeFile asFont() {
        return require(startsWith(WOFF2), "a WOFF2 font");
    }

    /// @throws CannotStart where it is neither SVG nor PNG
    ThemeFile asPicture() {
        return require(isPng() || isSvg(), "an SVG or PNG picture");
    }

    boolean isPng() {
        return startsWith(PNG);
    }

    private ThemeFile require(boolean right, String kind) {
        if (!right) {
            throw new CannotStart("%s has to name %s; %s is none.".formatted(setting, kind, path));
        }
        return this;
    }

    private boolean startsWith(byte[] beginning) {
        return content.length > beginning.length && Arrays.equals(beginning, Arrays.copyOf(content, beginning.length));
    }

    /// Read to its end, so that a broken one is found here and not by a reader.
    private boolean isSvg() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the root
            }
            var svg = reader.getLocalName().equals("svg");
            while (reader.hasNext()) {
                reader.next();
            }
            return svg;
        } catch (XMLStreamException broken) {
            return false;
        }
    }
}
