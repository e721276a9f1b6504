package org.fanlight.ui;

import jakarta.servlet.http.HttpServletRequest;

/// A bean of a module that knows something for every page, such as who is signed in.
@FunctionalInterface
public interface FrameContributor {

    Frame contribute(Frame frame, HttpServletRequest request);
}
