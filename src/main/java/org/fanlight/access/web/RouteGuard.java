package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fanlight.access.Access;
import org.fanlight.access.Needs;
import org.fanlight.access.NeedsScope;
import org.fanlight.access.Open;
import org.fanlight.access.web.sessions.SecondLook;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Stands before every handler: one that is neither [Open] nor [Needs] something is refused to everybody.
@Component
class RouteGuard implements HandlerInterceptor {

    private final SecondLook secondLook;

    RouteGuard(SecondLook secondLook) {
        this.secondLook = secondLook;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && !isOpen(route)) {
            lookAgain(request);
            require(route);
        }
        return true;
    }

    private void lookAgain(HttpServletRequest request) {
        var viewer = CurrentPrincipal.viewer();
        if (viewer != null) {
            secondLook.at(request, viewer);
        }
    }

    private static void require(HandlerMethod route) {
        var needs = route.getMethodAnnotation(Needs.class);
        var scope = route.getMethodAnnotation(NeedsScope.class);
        if (needs != null) {
            Access.require(CurrentPrincipal.viewer(), needs.value());
        } else if (scope != null) {
            Access.require(CurrentPrincipal.system(), scope.value());
        } else {
            throw new IllegalStateException("Route without @Open or @Needs: " + route.getShortLogMessage());
        }
    }

    private static boolean isOpen(HandlerMethod route) {
        return route.hasMethodAnnotation(Open.class)
                || ErrorController.class.isAssignableFrom(route.getBeanType())
                || listsMethods(route);
    }

    /// Spring's own answer to OPTIONS, which names the methods of a route and nothing else.
    private static boolean listsMethods(HandlerMethod route) {
        return route.getBeanType().getEnclosingClass() == RequestMappingInfoHandlerMapping.class;
    }
}
