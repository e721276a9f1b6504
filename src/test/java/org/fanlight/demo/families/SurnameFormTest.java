package org.fanlight.demo.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameFormTest {

    @ParameterizedTest
    @CsvSource({
        "Kazlauskas, Kazlauskienė, Kazlauskaitė",
        "Stankevičius, Stankevičienė, Stankevičiūtė",
        "Butkus, Butkienė, Butkutė",
        "Adomaitis, Adomaitienė, Adomaitytė",
        "Budrys, Budrienė, Budrytė",
        "Mažeika, Mažeikienė, Mažeikaitė"
    })
    void aLithuanianNameChangesForWivesAndDaughters(String man, String wife, String daughter) {
        assertThat(SurnameForm.LITHUANIAN.of(man, Bearer.MARRIED_WOMAN)).isEqualTo(wife);
        assertThat(SurnameForm.LITHUANIAN.of(man, Bearer.DAUGHTER)).isEqualTo(daughter);
        assertThat(SurnameForm.LITHUANIAN.of(man, Bearer.SON)).isEqualTo(man);
    }

    @ParameterizedTest
    @CsvSource({"Kowalski, Kowalska", "Sadowski, Sadowska", "Bielecki, Bielecka", "Radzki, Radzka", "Nowak, Nowak"})
    void aPolishNameInSkiEndsInAForWomen(String man, String woman) {
        assertThat(SurnameForm.POLISH.of(man, Bearer.DAUGHTER)).isEqualTo(woman);
        assertThat(SurnameForm.POLISH.of(man, Bearer.MAN)).isEqualTo(man);
    }
}
