package org.fanlight.people;

import java.util.Set;

/// What to mind about a person wherever they are shown.
///
/// @param label "Warning note", where there is one; else empty
/// @param undisclosed their addresses that nobody outside may learn
public record Caution(String label, Set<Address> undisclosed) {

    public static final Caution NONE = new Caution("", Set.of());

    public Caution {
        undisclosed = Set.copyOf(undisclosed);
    }

    /// The address on the pages of those who look after the person: with what to mind.
    public String on(Address address) {
        return undisclosed.contains(address) ? address.onOneLine() + ". Do not disclose" : address.onOneLine();
    }

    /// Where the person lives now, for those pages; empty when nothing is recorded.
    public String addressWords(Person person) {
        return person.particulars().currentAddress().map(this::on).orElse("");
    }

    /// Where the person lives now, in a list of people who are perhaps not meant.
    public String listed(Person person) {
        return person.particulars()
                .currentAddress()
                .map(address -> undisclosed.contains(address)
                        ? "The address is on their page: do not disclose"
                        : address.onOneLine())
                .orElse("");
    }
}
