package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fanlight.access.Access;
import org.fanlight.access.Needs;
import org.fanlight.access.Open;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every handler: one that is neither [Open] nor [Needs] something is refused to everybody.
@Component
class RouteGuard implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && !isOpen(route)) {
            var needs = route.getMethodAnnotation(Needs.class);
            if (needs == null) {
                throw new IllegalStateException("Route without @Open or @Needs: " + route.getShortLogMessage());
            }
            Access.require(CurrentViewer.get(), needs.value());
        }
        return true;
    }

    private static boolean isOpen(HandlerMethod route) {
        return route.hasMethodAnnotation(Open.class) || ErrorController.class.isAssignableFrom(route.getBeanType());
    }
}
