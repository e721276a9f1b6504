package org.fanlight.access.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.audit.Actor;

/// What has changed about people and their places: added to, never altered.
public interface StaffChanges {

    void add(StaffMember after, StaffChange.Kind kind, Actor by, Instant at);

    /// Newest first.
    List<StaffChange> of(UUID account);
}
