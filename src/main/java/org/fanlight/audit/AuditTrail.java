package org.fanlight.audit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The append-only trail of acts. From where an act is done, it finds out by itself.
public interface AuditTrail {

    /// Puts an act on record in the transaction of the act itself.
    ///
    /// @throws org.springframework.transaction.IllegalTransactionStateException where no transaction is open,
    ///     since an act and its record stand or fall together
    void enter(Act act);

    /// The same for what a page does again and again by itself: nothing is added where the very same act, by the
    /// same actor and with the same people shown, was entered within this time.
    void enterUnlessWithin(Duration time, Act act);

    /// The newest acts on a record, newest first.
    ///
    /// @param atMost how many rows at the most
    List<RecordedAct> newestOn(Subject subject, int atMost);

    /// The last time that this was done to a record.
    Optional<RecordedAct> newest(Deed deed, Subject subject);
}
