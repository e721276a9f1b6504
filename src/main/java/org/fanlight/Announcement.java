package org.fanlight;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/// Tells the person who started Fanlight where to look.
final class Announcement implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.printf(
                    "Fanlight is open at http://localhost:%d/  (Ctrl-C stops it)%n",
                    web.getWebServer().getPort());
        }
    }
}
