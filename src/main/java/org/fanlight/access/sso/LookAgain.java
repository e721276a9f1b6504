package org.fanlight.access.sso;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.sso.RefreshAtProvider.Answer;
import org.fanlight.database.OnBehalf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Asks providers again whether those who came in through them may go on, so that whoever was shut out there does not
/// stay in here.
///
/// While a provider does not answer, people go on for an hour: an outage at the council must not empty the hub. Where
/// it gave us nothing to ask with, they come back through it each hour.
@Service
public class LookAgain {

    static final Duration LONGEST_SILENCE = Duration.ofHours(1);
    static final Duration LONGEST_UNASKED = Duration.ofHours(1);
    private static final int AT_A_TIME = 50;

    private final ProviderSessions sessions;
    private final RefreshAtProvider refresh;
    private final EndProviderSessions endProviderSessions;
    private final OpenBrowsers browsers;
    private final TransactionOperations transactions;
    private final OnBehalf onBehalf;
    private final Clock clock;

    LookAgain(
            ProviderSessions sessions,
            RefreshAtProvider refresh,
            EndProviderSessions endProviderSessions,
            OpenBrowsers browsers,
            TransactionOperations transactions,
            OnBehalf onBehalf,
            Clock clock) {
        this.sessions = sessions;
        this.refresh = refresh;
        this.endProviderSessions = endProviderSessions;
        this.browsers = browsers;
        this.transactions = transactions;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /// Asks about all whose turn it is; of a provider that does not answer, about one of each handful.
    public void run() {
        List<ProviderSession> due;
        do {
            due = take();
            var silent = new HashSet<UUID>();
            due.forEach(session -> look(session, silent));
        } while (due.size() == AT_A_TIME);
    }

    private List<ProviderSession> take() {
        return onBehalf.asTheHouse(() -> transactions.execute(_ -> sessions.takeDue(clock.instant(), AT_A_TIME)));
    }

    private void look(ProviderSession session, Set<UUID> silent) {
        if (!browsers.isOpen(session.account(), session.id())) {
            endProviderSessions.signedOutHere(session.id());
            return;
        }
        if (session.refreshToken().isEmpty()) {
            if (isOver(session.signedInAt(), LONGEST_UNASKED)) {
                endProviderSessions.one(session, SsoDeed.ASKED_TO_RETURN);
            }
            return;
        }
        var answer = silent.contains(session.provider()) ? new Answer.Silent() : refresh.refresh(session);
        switch (answer) {
            case Answer.Holds(var token) ->
                onBehalf.asTheHouse(() -> {
                    sessions.holds(session.id(), token);
                    return true;
                });
            case Answer.Over() -> endProviderSessions.one(session, SsoDeed.ENDED_THERE);
            case Answer.Silent() -> {
                silent.add(session.provider());
                wait(session);
            }
        }
    }

    private void wait(ProviderSession session) {
        var since = session.silentSince().orElseGet(clock::instant);
        if (isOver(since, LONGEST_SILENCE)) {
            endProviderSessions.one(session, SsoDeed.SILENT_TOO_LONG);
            return;
        }
        onBehalf.asTheHouse(() -> {
            sessions.silent(session.id(), since);
            return true;
        });
    }

    private boolean isOver(Instant since, Duration longest) {
        return !clock.instant().isBefore(since.plus(longest));
    }
}
