package org.fanlight.messages.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.fanlight.messages.MessageSettings;
import org.fanlight.messages.Route;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSettings.class)
class PostSetup {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);

    @Bean
    @Profile("demo")
    Post demoPost() {
        return new DemoPost();
    }

    @Bean
    @Profile("!demo")
    Post post(ObjectProvider<JavaMailSender> servers, MessageSettings settings, Clock clock) {
        var server = servers.getIfAvailable();
        return server == null ? new NoPost() : new SmtpPost(server, settings.sender(), clock);
    }

    @Bean
    Route route(Post post) {
        return post.route();
    }

    @Bean
    SendWaiting sendWaiting(Outbox outbox, Post post, Clock clock) {
        return new SendWaiting(outbox, post, clock);
    }

    @Bean
    RecurringTask<Void> sendMessages(SendWaiting sendWaiting) {
        return Tasks.recurring("messages-send", FixedDelay.of(BETWEEN_ROUNDS)).execute((_, _) -> sendWaiting.run());
    }
}
