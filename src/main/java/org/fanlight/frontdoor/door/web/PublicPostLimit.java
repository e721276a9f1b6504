package org.fanlight.frontdoor.door.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.fanlight.frontdoor.door.PublicPosts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every form of the public pages and stops machines that send without end.
@Component
class PublicPostLimit implements HandlerInterceptor {

    private final PublicPosts posts;
    private final DoorSettings settings;
    private final Clock clock;

    PublicPostLimit(PublicPosts posts, DoorSettings settings, Clock clock) {
        this.posts = posts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")
                && posts.count(request.getRemoteAddr(), clock.instant()) > settings.postsPerTenMinutes()) {
            throw new TooManyPosts();
        }
        return true;
    }
}
