package org.fanlight.governance.subjectaccess;

import java.time.LocalDate;
import org.fanlight.people.PersonId;

/// What somebody asks for.
///
/// @param person the person of the index on whom everything is asked for
/// @param askerName who asks
/// @param sendTo where the answer goes
/// @param scope what they asked for, in their words; may be empty
public record NewSubjectAccess(
        PersonId person,
        Asker asker,
        String askerName,
        AnswerWay way,
        String sendTo,
        String scope,
        LocalDate receivedOn) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST = 2_000;
}
