package org.fanlight.access.web;

import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

@Configuration
class AccessWebConfiguration implements WebMvcConfigurer {

    private final RouteGuard guard;
    private final CurrentPrincipal principal;
    private final NotThereAlike notThere;

    AccessWebConfiguration(RouteGuard guard, CurrentPrincipal principal, NotThereAlike notThere) {
        this.guard = guard;
        this.principal = principal;
        this.notThere = notThere;
    }

    @Bean
    static WebMvcRegistrations pagesInOneTransaction(PlatformTransactionManager transactions) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new PagesInOneTransaction(transactions);
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(notThere).order(Integer.MIN_VALUE);
        registry.addInterceptor(guard).order(Integer.MIN_VALUE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(principal);
    }
}
