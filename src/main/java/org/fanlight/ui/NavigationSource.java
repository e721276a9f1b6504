package org.fanlight.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// A bean of a module that leads somewhere; several are joined in their `@Order`.
@FunctionalInterface
public interface NavigationSource {

    /// The links that the person who asks may follow.
    List<NavigationLink> linksFor(HttpServletRequest request);
}
