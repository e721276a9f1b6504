package org.fanlight.demo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.fanlight.access.Role;
import org.fanlight.agencies.SettingKind;
import org.junit.jupiter.api.Test;

class TheCountyTest {

    private static final Larkshire COUNTY = Larkshire.county();

    @Test
    void itHasSevenDistricts() {
        assertThat(Place.values()).hasSize(7);
        assertThat(Arrays.stream(Place.values()).mapToInt(Place::share).sum()).isEqualTo(100);
    }

    @Test
    void itHasAHundredAndTwentySchoolsSixtyNurseriesAndFourHospitals() {
        assertThat(places(SettingKind.PRIMARY_SCHOOL, SettingKind.SECONDARY_SCHOOL, SettingKind.SPECIAL_SCHOOL))
                .isEqualTo(120);
        assertThat(places(SettingKind.NURSERY)).isEqualTo(60);
        assertThat(places(SettingKind.HOSPITAL_SITE)).isEqualTo(4);
    }

    @Test
    void somebodyActsInEveryRole() {
        assertThat(COUNTY.workers()).map(Worker::role).contains(Role.values());
    }

    @Test
    void everyPlaceHasAPhoneOfItsOwn() {
        assertThat(COUNTY.sites()).map(Site::phone).doesNotHaveDuplicates();
    }

    @Test
    void everyProfessionalInASchoolOrNurserySpeaksForOne() {
        var leads = COUNTY.sites().stream().flatMap(site -> site.account().stream());

        assertThat(leads)
                .containsAll(COUNTY.workers().stream()
                        .filter(worker -> Set.of(Unit.SCHOOLS, Unit.NURSERIES, Unit.GP_PRACTICES)
                                .contains(worker.unit()))
                        .toList());
    }

    private static long places(SettingKind... kinds) {
        return COUNTY.sites().stream()
                .filter(site -> Arrays.asList(kinds).contains(site.kind()))
                .count();
    }
}
