package org.fanlight.ui;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fanlight.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What stands around the content of every page.
///
/// @param address where on this site the page is, so that a form sent from it can lead back
@Parts
public record Frame(
        String serviceName,
        String homeUrl,
        String address,
        String assets,
        Theme theme,
        List<NavigationLink> navigation,
        @Nullable SignedIn signedIn,
        @Nullable CsrfToken csrf,
        @Nullable String demo,
        String feedbackUrl,
        String helpPhone,
        String helpHours,
        ZonedDateTime renderedAt)
        implements FrameParts.With {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    /// The address of a style, script or picture; it changes with the content, so that browsers may keep it.
    public String asset(String file) {
        return assets + "/" + file;
    }

    /// The picture that a browser shows beside the title.
    public String icon() {
        return theme.iconUrl() == null ? asset("images/favicon.svg") : theme.iconUrl();
    }

    /// A fresh key for one form, so that sending it twice does one thing.
    public UUID once() {
        return UUID.randomUUID();
    }

    /// For the foot of a printed page.
    public String printedWords() {
        var when = "Printed " + PRINTED.format(renderedAt);
        return signedIn == null ? when : when + " by " + signedIn.name() + ", " + signedIn.role();
    }
}
