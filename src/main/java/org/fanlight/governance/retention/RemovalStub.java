package org.fanlight.governance.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is left of a removed record: no name, and no word of it.
///
/// @param rows how many rows of which table went
/// @param agreed those who agreed, by their accounts
/// @param leftIn the columns in which something of it was left; nothing until it was searched for
public record RemovalStub(
        KeptRecord record,
        String reference,
        boolean concealed,
        UUID batch,
        Keeping.Until term,
        Map<String, Integer> rows,
        UUID proposed,
        List<UUID> agreed,
        Instant at,
        Optional<List<String>> leftIn) {

    public boolean isVerified() {
        return leftIn.filter(List::isEmpty).isPresent();
    }
}
