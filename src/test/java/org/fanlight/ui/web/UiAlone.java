package org.fanlight.ui.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.fanlight.ui.Pages;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootContextLoader;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The module by itself on a real server: no database, no sign-in, a controller that fails on demand.
@TestComponent
@Configuration
@ComponentScan("org.fanlight.ui")
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
class UiAlone {

    static HttpResponse<String> get(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept", "text/html")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /// Leaves the database out, which starts before the context does: no page needs it.
    static class Loader extends SpringBootContextLoader {

        @Override
        protected SpringApplication getSpringApplication() {
            var application = super.getSpringApplication();
            application.setInitializers(application.getInitializers().stream()
                    .filter(initializer -> !initializer.getClass().getName().startsWith("org.fanlight.database"))
                    .toList());
            return application;
        }
    }

    @Controller
    static class Examples {

        @GetMapping("/fails/{status}")
        ModelAndView fails(@PathVariable int status) {
            if (status == 500) {
                throw new IllegalStateException("the secret inside");
            }
            throw new ResponseStatusException(HttpStatus.valueOf(status), "the secret inside");
        }

        @GetMapping("/cookies")
        ModelAndView cookies() {
            return Pages.show("ui/pages/cookies");
        }

        @GetMapping("/goes")
        ModelAndView goes() {
            return Pages.goTo("/cookies");
        }
    }
}
