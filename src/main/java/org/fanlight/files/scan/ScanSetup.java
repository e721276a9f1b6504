package org.fanlight.files.scan;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScanSetup {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Bean
    Scanning scanning(@Value("${fanlight.files.scanner}") String written) {
        if (written.isBlank()) {
            return new Scanning(Optional.empty(), "");
        }
        var address = new ScannerAddress(written.strip());
        return new Scanning(Optional.of(new Clamd(address::now, PATIENCE)), address.written());
    }

    @Bean
    RecurringTask<Void> scanFiles(ScanWaiting scanWaiting) {
        return Tasks.recurring("files-scan", FixedDelay.of(BETWEEN_ROUNDS)).execute((_, _) -> scanWaiting.run());
    }
}
