package org.fanlight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Pagination;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void aListThatFitsHasNoOtherPages() {
        assertThat(page("1").pagination(50, Integer::toString)).isNull();
        assertThat(page("1").words(50)).isEmpty();
    }

    @Test
    void theNeighboursTheFirstAndTheLastAreOffered() {
        var pagination = page("5").pagination(500, page -> "?page=" + page);

        assertThat(pagination.items())
                .extracting(Pagination.Page::number)
                .containsExactly("1", "", "4", "5", "6", "", "10");
        assertThat(pagination.previous().href()).isEqualTo("?page=4");
        assertThat(pagination.next().href()).isEqualTo("?page=6");
        assertThat(page("5").words(500)).isEqualTo("Shown: 201 to 250 of 500");
    }

    @Test
    void theLastPageSaysHowFarItGoes() {
        assertThat(page("3").words(101)).isEqualTo("Shown: 101 to 101 of 101");
        assertThat(page("3").pagination(101, Integer::toString).next()).isNull();
    }

    @Test
    void aPageThatIsNoneIsTheFirst() {
        assertThat(page("0").offset()).isZero();
        assertThat(page("-3").offset()).isZero();
        assertThat(page("99999999999").offset()).isZero();
        assertThat(page("two").offset()).isZero();
    }

    @Test
    void fromBehindTheEndOneFindsTheWayBack() {
        assertThat(page("9").pagination(60, Integer::toString).previous().href())
                .isEqualTo("2");
        assertThat(page("9").words(60)).isEmpty();
    }

    private static Paging page(String typed) {
        return Paging.in(new Typed(Map.of("page", typed)), 50);
    }
}
