package org.fanlight.access.passkeys.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fanlight.access.passkeys.Passkey;
import org.fanlight.ui.forms.Problems;

/// Somebody's passkeys.
public record PasskeysPage(List<Line> lines, Problems problems) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /// One passkey.
    ///
    /// @param removal where its form is sent
    public record Line(String name, String used, String removal) {}

    static PasskeysPage of(List<Passkey> passkeys, Problems problems) {
        return new PasskeysPage(passkeys.stream().map(PasskeysPage::line).toList(), problems);
    }

    private static Line line(Passkey passkey) {
        return new Line(
                passkey.name(),
                "Added on %s, last used on %s"
                        .formatted(DAY.format(passkey.addedAt()), DAY.format(passkey.lastUsedAt())),
                PasskeysController.ADDRESS + "/" + passkey.id() + "/removal");
    }
}
