package org.fanlight.people.held;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.access.held.HeldParty;
import org.fanlight.access.held.HeldParty.Home;
import org.fanlight.access.held.HeldParty.Standing;
import org.fanlight.people.Address;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Caution;
import org.fanlight.people.Cautions;
import org.fanlight.people.PersonHistory;
import org.fanlight.people.PersonHistory.Kept;
import org.fanlight.people.PersonId;
import org.springframework.stereotype.Component;

/// By what people of the index can be told: every name, birth date, number and address that ever stood on record.
@Component
public class Parties {

    private final PersonHistory history;
    private final Cautions cautions;

    Parties(PersonHistory history, Cautions cautions) {
        this.history = history;
        this.cautions = cautions;
    }

    public List<HeldParty> of(Collection<PersonId> people) {
        var minded = cautions.on(people);
        return history.of(people).values().stream()
                .map(kept -> party(kept, minded.getOrDefault(kept.id(), Caution.NONE)))
                .toList();
    }

    private static HeldParty party(Kept kept, Caution caution) {
        return new HeldParty(
                kept.id().value(),
                Standing.NAMED,
                kept.versions().stream()
                        .flatMap(version ->
                                version.person().particulars().names().all())
                        .distinct()
                        .toList(),
                kept.versions().stream()
                        .flatMap(version -> day(version.person().particulars().birth()))
                        .distinct()
                        .toList(),
                Stream.concat(
                                kept.phones().stream()
                                        .map(phone -> phone.phone().number()),
                                kept.versions().stream()
                                        .flatMap(version -> version.person().particulars().nhsNumber().stream())
                                        .map(number -> number.digits()))
                        .distinct()
                        .toList(),
                kept.stays().stream()
                        .map(stay -> home(stay.stay().address(), caution))
                        .distinct()
                        .toList());
    }

    private static Stream<LocalDate> day(BirthDate birth) {
        return switch (birth) {
            case BirthDate.Known(var on) -> Stream.of(on);
            case BirthDate.Unborn(var dueOn) -> Stream.of(dueOn);
            case BirthDate.Estimated _, BirthDate.NotKnown _ -> Stream.empty();
        };
    }

    private static Home home(Address address, Caution caution) {
        var undisclosed = caution.undisclosed().contains(address);
        return switch (address) {
            case Address.At(var lines, var postcode) -> new Home(lines, postcode.value(), undisclosed);
            case Address.NoFixedAbode(var whereabouts) -> new Home(List.of(whereabouts), "", undisclosed);
        };
    }
}
