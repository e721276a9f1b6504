package org.fanlight.demo.families;

import java.time.LocalDate;
import java.time.Period;
import org.fanlight.people.BirthDate;
import org.fanlight.people.Ethnicity;
import org.fanlight.people.Names;
import org.fanlight.people.PersonId;
import org.fanlight.people.Sex;

/// Somebody in an invented family.
public record Relative(PersonId id, Kin kin, Names names, BirthDate birth, Sex sex, Ethnicity ethnicity) {

    /// The name people use in talk.
    public String calledBy() {
        var called = names.knownAs().isEmpty() ? names.given() : names.knownAs();
        return called.isEmpty() ? "the baby" : called;
    }

    public String fullName() {
        return names.given().isEmpty() ? "Unborn baby " + names.family() : names.given() + " " + names.family();
    }

    public boolean isUnborn() {
        return birth instanceof BirthDate.Unborn;
    }

    /// Whether a baby that was expected should be born by now.
    public boolean wasDueBefore(LocalDate day) {
        return birth instanceof BirthDate.Unborn(var dueOn) && dueOn.isBefore(day);
    }

    /// Completed years; nought for the unborn.
    public int ageOn(LocalDate day) {
        return birth.ageOn(day).orElse(0);
    }

    /// Completed months; nought for the unborn.
    public int monthsOn(LocalDate day) {
        return birth instanceof BirthDate.Known(var born)
                ? (int) Period.between(born, day).toTotalMonths()
                : 0;
    }
}
