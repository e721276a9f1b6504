package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.fanlight.access.web.sessions.IdleLimit;
import org.fanlight.ui.Frame;
import org.fanlight.ui.FrameContributor;
import org.fanlight.ui.SignedIn;
import org.fanlight.ui.moj.TimeoutWarning;
import org.springframework.stereotype.Component;

/// Shows on every page who is signed in.
@Component
class SignedInFrame implements FrameContributor {

    @Override
    public Frame contribute(Frame frame, HttpServletRequest request) {
        var viewer = CurrentPrincipal.viewer();
        if (viewer == null) {
            return frame;
        }
        var warning = TimeoutWarning.after(IdleLimit.MINUTES, "/stay-signed-in", WayBack.from(request));
        return frame.withSignedIn(new SignedIn(viewer.name(), viewer.roleWords(), "/sign-out", warning));
    }
}
