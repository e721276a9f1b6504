package org.fanlight.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fanlight.ui.forms.Problems;

/// A form taken at its word, field by field, with everything that is wrong with it.
record PersonFormReading(PersonForm form, BirthFields birth, ReachFields reach, Problems problems) {

    private static final String NAME_TOO_LONG = "A name must be 100 characters or fewer";

    static PersonFormReading of(PersonForm form, LocalDate today) {
        BirthFields birth = BirthFields.of(form, today);
        ReachFields reach = ReachFields.of(form);
        Problems problems = Problems.none()
                .andIf(isNameless(form), form.id("given"), "Enter a name, or what the person is called")
                .andIf(isLong(form, "given"), form.id("given"), NAME_TOO_LONG)
                .andIf(isLong(form, "family"), form.id("family"), NAME_TOO_LONG)
                .andIf(isLong(form, "known-as"), form.id("known-as"), NAME_TOO_LONG);
        if (birth instanceof BirthFields.Wrong(String message)) {
            problems = problems.and(form.born().wrongField(), message);
        }
        return new PersonFormReading(
                form,
                birth,
                reach,
                problems.andIf(sex(form).isEmpty(), form.id("sex"), "Choose one of the answers")
                        .and(reach.problems()));
    }

    PersonForm.Outcome onto(Optional<Particulars> before, LocalDate today) {
        if (problems.any()) {
            return new PersonForm.Outcome.Wrong(problems);
        }
        Particulars base = before.orElseGet(() -> Particulars.of(Names.of("", ""), new BirthDate.NotKnown(), Sex.U));
        return new PersonForm.Outcome.Sound(new Particulars(
                names(base.names()),
                birth.orNotKnown(),
                sex(form).orElseThrow(),
                base.ethnicity(),
                base.language(),
                base.disabilities(),
                base.nhsNumber(),
                stays(base, today),
                reach.phones()));
    }

    private Names names(Names before) {
        return new Names(
                form.value("given"), before.middle(), form.value("family"), form.value("known-as"), before.others());
    }

    private List<Stay> stays(Particulars before, LocalDate today) {
        Optional<Address> typed = reach.address();
        if (typed.equals(before.currentAddress())) {
            return before.stays();
        }
        List<Stay> stays = new ArrayList<>();
        before.stays().forEach(stay -> stays.add(isLeft(stay, before) ? stay.endedOn(today) : stay));
        typed.map(Stay::now).ifPresent(stays::add);
        return stays;
    }

    private static boolean isLeft(Stay stay, Particulars before) {
        return stay.isCurrent() && Optional.of(stay.address()).equals(before.currentAddress());
    }

    private static Optional<Sex> sex(PersonForm form) {
        String typed = form.value("sex");
        return typed.isEmpty()
                ? Optional.of(Sex.U)
                : Arrays.stream(Sex.values())
                        .filter(sex -> sex.name().equals(typed))
                        .findFirst();
    }

    private static boolean isNameless(PersonForm form) {
        return !form.isTicked("unborn")
                && List.of("given", "family", "known-as").stream()
                        .allMatch(field -> Line.of(form.value(field)).isEmpty());
    }

    private static boolean isLong(PersonForm form, String field) {
        return !Line.fits(form.value(field), Names.LONGEST);
    }
}
