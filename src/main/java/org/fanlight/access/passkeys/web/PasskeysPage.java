package org.fanlight.access.passkeys.web;

import java.util.List;
import org.fanlight.access.passkeys.Passkey;
import org.fanlight.ui.forms.Problems;
import org.fanlight.worktime.London;

/// Somebody's passkeys.
public record PasskeysPage(List<Line> lines, Problems problems) {

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
                        .formatted(London.dayWords(passkey.addedAt()), London.dayWords(passkey.lastUsedAt())),
                PasskeysController.ADDRESS + "/" + passkey.id() + "/removal");
    }
}
