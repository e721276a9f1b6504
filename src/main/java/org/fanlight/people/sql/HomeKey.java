package org.fanlight.people.sql;

import java.util.List;
import java.util.Optional;
import org.fanlight.people.Address;
import org.fanlight.people.matching.Folded;

/// What is equal for people who live at one address: its postcode and first line.
final class HomeKey {

    private HomeKey() {}

    /// Nothing when the postcode or the line is missing: half an address is shared by strangers.
    static Optional<String> of(Address address) {
        return switch (address) {
            case Address.At(List<String> lines, var postcode)
            when !lines.isEmpty() && postcode.isBritish() ->
                Optional.of(postcode.compact() + " " + String.join(" ", Folded.words(lines.getFirst())));
            case Address.At _, Address.NoFixedAbode _ -> Optional.empty();
        };
    }
}
