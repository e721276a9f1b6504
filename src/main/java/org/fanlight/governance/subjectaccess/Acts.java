package org.fanlight.governance.subjectaccess;

import java.util.List;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.Subject;
import org.fanlight.governance.GovernanceDeed;
import org.fanlight.people.PersonDeed;

/// Acts on a request, as the trail keeps them: under a record of its own, and found with the person.
final class Acts {

    static final String KIND = "subject-access";

    private Acts() {}

    static Act on(SubjectAccess request, GovernanceDeed deed, Viewer viewer) {
        return new Act(viewer.actor(), deed, new Subject(KIND, request.id()))
                .inTheCourseOf(PersonDeed.on(request.person()));
    }

    /// The same, where what is held on the person was shown.
    static Act showing(SubjectAccess request, GovernanceDeed deed, Viewer viewer) {
        return on(request, deed, viewer).showing(List.of(request.person().value()));
    }
}
