package org.fanlight.access.web;

import java.util.Set;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands the signed-in person to handler methods that ask for a [Viewer], and the system behind a request to those
/// that ask for a [CallingSystem]; null on open routes when there is none.
@Component
class CurrentPrincipal implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> KINDS = Set.of(Viewer.class, CallingSystem.class);

    /// Who is signed in on the request at hand.
    static @Nullable Viewer viewer() {
        return principal() instanceof Viewer viewer ? viewer : null;
    }

    /// Which system's token came with the request at hand.
    static @Nullable CallingSystem system() {
        return principal() instanceof CallingSystem system ? system : null;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KINDS.contains(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var principal = principal();
        return parameter.getParameterType().isInstance(principal) ? principal : null;
    }

    static @Nullable Object principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }
}
