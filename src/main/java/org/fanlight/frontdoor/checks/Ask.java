package org.fanlight.frontdoor.checks;

import java.util.Optional;
import org.fanlight.agencies.AgencyId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Urgency;

/// One question to one agency about one person.
///
/// @param purpose what we need to know and why; the agency reads these words
/// @param outsideAgeBecause why the agency was asked although it is not usually asked at that age
public record Ask(
        ContactId contact,
        NamedPersonId person,
        AgencyId agency,
        String purpose,
        LawfulBasis basis,
        Urgency urgency,
        Optional<String> outsideAgeBecause) {}
