package org.fanlight.demo.families;

import java.util.List;
import java.util.Optional;
import org.fanlight.people.Language;

/// An invented family at its first contact; parents first, then children from the oldest on.
///
/// @param phone where a parent can be reached; empty for most
public record Family(List<Relative> relatives, Home home, Language language, String phone) {

    public List<Relative> children() {
        return relatives.stream().filter(each -> each.kin() == Kin.CHILD).toList();
    }

    public List<Relative> adults() {
        return relatives.stream().filter(each -> each.kin() != Kin.CHILD).toList();
    }

    /// The parent with whom the children mainly live.
    public Relative carer() {
        return adults().getFirst();
    }

    public Optional<Relative> otherAdult() {
        return adults().stream().skip(1).findFirst();
    }

    public boolean isExpecting() {
        return children().stream().anyMatch(Relative::isUnborn);
    }
}
