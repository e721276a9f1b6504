package org.fanlight.audit;

import java.util.List;

/// The days of the audit trail that have seals.
public interface SealedDays {

    /// Those of so many days up to the newest, the newest first.
    List<SealedDay> ofTheLast(int days);
}
