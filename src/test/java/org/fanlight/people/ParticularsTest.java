package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticularsTest {

    private static final Stay MILL_LANE = Stay.now(new Address.At("12 Mill Lane", "LK1 2AB"));
    private static final Stay QUAY = Stay.now(new Address.At("3 The Quay", "LK4 7QT"));

    private final Particulars unborn =
            Particulars.of(Names.of("", "Okafor"), new BirthDate.Unborn(LocalDate.of(2027, 3, 4)), Sex.U);

    @Test
    void aChildNotYetNamedIsCalledByTheFamilyName() {
        assertThat(unborn.displayName()).isEqualTo("Unborn baby Okafor");
        assertThat(unborn.named(Names.of("", "")).displayName()).isEqualTo("Unborn baby");
        assertThat(unborn.named(Names.of("Ada", "Okafor")).displayName()).isEqualTo("Ada Okafor");
    }

    @Test
    void theAddressRecordedLastIsTheCurrentOne() {
        assertThat(unborn.livingAt(MILL_LANE, QUAY).currentAddress()).contains(QUAY.address());
    }

    @Test
    void anAddressThatWasLeftIsNotCurrent() {
        Stay left = QUAY.endedOn(LocalDate.of(2026, 1, 2));

        assertThat(unborn.livingAt(MILL_LANE, left).currentAddress()).contains(MILL_LANE.address());
        assertThat(unborn.livingAt(left).currentAddress()).isEmpty();
    }

    @Test
    void emptyPhoneNumbersAreLeftOut() {
        assertThat(unborn.reachedOn(new Phone(" "), new Phone("07700 900123")).phones())
                .containsExactly(new Phone("07700 900123"));
    }

    @Test
    void disabilitiesKeepTheOrderOfTheNationalList() {
        assertThat(unborn.withDisabilities(Set.of(Disability.AUT, Disability.LD))
                        .disabilities())
                .containsExactly(Disability.LD, Disability.AUT);
    }
}
