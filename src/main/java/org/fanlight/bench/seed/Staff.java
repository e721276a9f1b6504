package org.fanlight.bench.seed;

import java.util.List;
import java.util.UUID;
import org.fanlight.access.Account;

/// Who works in the bench, in which teams and for which districts.
public record Staff(List<Account> workers, List<UUID> teams, List<UUID> districts) {

    List<UUID> workerIds() {
        return workers.stream().map(Account::id).toList();
    }
}
