package org.fanlight.people.warnings;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.people.Address;
import org.jspecify.annotations.Nullable;

/// What a note warns of, with what only that kind has.
public sealed interface Warning {

    int LONGEST_ORDER = 1_000;
    int LONGEST_COURT = 200;

    WarningKind kind();

    record RiskToChildren() implements Warning {

        @Override
        public WarningKind kind() {
            return WarningKind.RISK_TO_CHILDREN;
        }
    }

    record RiskToWorkers() implements Warning {

        @Override
        public WarningKind kind() {
            return WarningKind.RISK_TO_WORKERS;
        }
    }

    /// @param orders what may not be done, and by whom
    /// @param until null where the order does not say, as "until further order"
    record CourtOrder(String court, String orders, @Nullable LocalDate until) implements Warning {

        @Override
        public WarningKind kind() {
            return WarningKind.COURT_ORDER;
        }
    }

    /// @param everyAddress wherever they live, now and later
    /// @param places the addresses that were chosen; none where it is every one
    record DoNotDisclose(boolean everyAddress, List<Place> places) implements Warning {

        public DoNotDisclose {
            places = List.copyOf(places);
        }

        @Override
        public WarningKind kind() {
            return WarningKind.DO_NOT_DISCLOSE;
        }
    }

    /// One address of a person, as it stands on record.
    record Place(long id, Address address) {}
}
