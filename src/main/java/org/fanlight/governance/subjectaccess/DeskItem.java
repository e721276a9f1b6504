package org.fanlight.governance.subjectaccess;

import java.util.List;
import org.fanlight.access.held.HeldItem;

/// An item as it lies before whoever prepares the pack.
///
/// @param source what its source is called
/// @param changed whether somebody had read it when its words were others
/// @param apartFrom who needs to know the record that hides it from the viewer; nobody where nothing does
public record DeskItem(KeptItem kept, String source, HeldItem held, boolean changed, List<String> apartFrom) {

    public DeskItem {
        apartFrom = List.copyOf(apartFrom);
    }

    public boolean isKeptApart() {
        return !apartFrom.isEmpty();
    }
}
