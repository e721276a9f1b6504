package org.fanlight.frontdoor.api.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.problems.Fault;
import org.fanlight.access.problems.Problem;
import org.fanlight.access.problems.ProblemType;
import org.fanlight.access.problems.Refused;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.District;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.NewContact;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Makes a contact of a body, or says everything that is wrong with it.
@Component
class ContactReader {

    private static final Duration LONGEST_AGO = Duration.ofDays(31);
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

    private final ContactSchema schema;
    private final Agencies agencies;
    private final Ids ids;
    private final Clock clock;

    ContactReader(ContactSchema schema, Agencies agencies, Ids ids, Clock clock) {
        this.schema = schema;
        this.agencies = agencies;
        this.ids = ids;
        this.clock = clock;
    }

    NewContact read(JsonNode body, CallingSystem system) {
        refuse(schema.faults(body));
        var now = clock.instant();
        var receivedAt = receivedAt(body, now);
        var district = district(body);
        var faults = new ArrayList<Fault>();
        if (receivedAt.isEmpty()) {
            faults.add(new Fault("/receivedAt", "This is no time between 31 days ago and now, with its offset"));
        }
        if (district.isEmpty() && body.has("district")) {
            faults.add(new Fault("/district", "There is no district with this code"));
        }
        refuse(faults);
        var agency = agencies.find(new AgencyId(system.agency())).orElseThrow();
        return new ContactOfBody(body, system, agency)
                .at(
                        new ContactId(ids.next()),
                        receivedAt.orElseThrow(),
                        district.map(District::id).orElse(null));
    }

    private static Optional<Instant> receivedAt(JsonNode body, Instant now) {
        if (!body.has("receivedAt")) {
            return Optional.of(now);
        }
        try {
            var given = OffsetDateTime.parse(body.path("receivedAt").stringValue(""))
                    .toInstant();
            var plausible = given.isAfter(now.minus(LONGEST_AGO)) && given.isBefore(now.plus(CLOCKS_MAY_DIFFER));
            return plausible ? Optional.of(given.isBefore(now) ? given : now) : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private Optional<District> district(JsonNode body) {
        var code = body.path("district").stringValue("");
        return agencies.districts().stream()
                .filter(district -> district.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            var detail = "See errors: each has a JSON pointer into the body you sent.";
            throw new Refused(new Problem(ProblemType.NOT_VALID, detail, faults));
        }
    }
}
