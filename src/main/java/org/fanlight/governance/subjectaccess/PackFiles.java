package org.fanlight.governance.subjectaccess;

import java.time.Instant;

/// Makes the answer out of what was decided.
public interface PackFiles {

    /// All files of the answer in one. What is withheld stands in none of them.
    ///
    /// @param name what the person is called
    byte[] of(Desk desk, String name, Instant at);
}
