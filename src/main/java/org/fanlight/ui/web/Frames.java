package org.fanlight.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.fanlight.ui.Frame;
import org.fanlight.ui.FrameContributor;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.fanlight.ui.UiSettings;
import org.fanlight.ui.theme.Theme;
import org.fanlight.ui.theme.ThemeFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Puts together what stands around a page, from every module that has something to say.
@Component
public class Frames {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final UiSettings settings;
    private final Assets assets;
    private final Theme theme;
    private final ObjectProvider<Clock> clock;
    private final ObjectProvider<NavigationSource> navigation;
    private final ObjectProvider<FrameContributor> contributors;

    Frames(
            UiSettings settings,
            Assets assets,
            ThemeFiles theme,
            ObjectProvider<Clock> clock,
            ObjectProvider<NavigationSource> navigation,
            ObjectProvider<FrameContributor> contributors) {
        this.settings = settings;
        this.assets = assets;
        this.theme = theme.under(UiConfiguration.THEME);
        this.clock = clock;
        this.navigation = navigation;
        this.contributors = contributors;
    }

    Frame frameFor(HttpServletRequest request) {
        var frame = bareFrame()
                .withAddress(request.getRequestURI())
                .withNavigation(links(request))
                .withCsrf(csrf(request));
        for (var contributor : contributors.orderedStream().toList()) {
            frame = contributor.contribute(frame, request);
        }
        return frame;
    }

    /// Asks no other module and no database, so that it stands when they do not.
    public Frame bareFrame() {
        return new Frame(
                settings.serviceName(),
                "/",
                "/",
                assets.root(),
                theme,
                List.of(),
                null,
                null,
                settings.demo(),
                settings.feedbackUrl(),
                settings.helpPhone(),
                settings.helpHours(),
                ZonedDateTime.ofInstant(clock.getIfAvailable(Clock::systemUTC).instant(), LONDON));
    }

    private List<NavigationLink> links(HttpServletRequest request) {
        return navigation
                .orderedStream()
                .flatMap(source -> source.linksFor(request).stream())
                .map(link -> link.onPage(request.getRequestURI()))
                .toList();
    }

    private static @Nullable CsrfToken csrf(HttpServletRequest request) {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
