package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.fanlight.access.Viewer;
import org.fanlight.access.web.sessions.SessionLimits;
import org.fanlight.access.web.sessions.TimedContexts;
import org.fanlight.ui.Frame;
import org.fanlight.ui.FrameContributor;
import org.fanlight.ui.SignedIn;
import org.fanlight.ui.moj.TimeoutWarning;
import org.springframework.stereotype.Component;

/// Shows on every page who is signed in, and for how long.
@Component
class SignedInFrame implements FrameContributor {

    private final SessionLimits limits;
    private final TimedContexts contexts;

    SignedInFrame(SessionLimits limits, TimedContexts contexts) {
        this.limits = limits;
        this.contexts = contexts;
    }

    @Override
    public Frame contribute(Frame frame, HttpServletRequest request) {
        var viewer = CurrentPrincipal.viewer();
        if (viewer == null) {
            return frame;
        }
        return frame.withSignedIn(
                new SignedIn(viewer.name(), viewer.roleWords(), "/account", "/sign-out", warning(viewer, request)));
    }

    private TimeoutWarning warning(Viewer viewer, HttpServletRequest request) {
        var minutes = Math.toIntExact(limits.idle(viewer.roles()).toMinutes());
        return TimeoutWarning.after(minutes, "/stay-signed-in", WayBack.from(request, minutes))
                .withSecondsLeft(contexts.left(request, viewer).toSeconds());
    }
}
