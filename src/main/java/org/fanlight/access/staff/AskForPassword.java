package org.fanlight.access.staff;

import java.time.Clock;
import org.fanlight.database.OnBehalf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes that somebody has forgotten their password. The answer and the work are the same for every address; a job
/// looks afterwards whose it is.
@Service
public class AskForPassword {

    private final PasswordRequests requests;
    private final OnBehalf onBehalf;
    private final Clock clock;

    AskForPassword(PasswordRequests requests, OnBehalf onBehalf, Clock clock) {
        this.requests = requests;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /// @param address the network address of whoever asks
    @Transactional
    public void ask(String email, String address) {
        onBehalf.asTheHouse(() -> {
            var now = clock.instant();
            if (!requests.refuses(email, address, now)) {
                requests.add(email, address, now);
            }
            return now;
        });
    }
}
