package org.fanlight.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aFileHasCommasQuotesAndLineEndsAsTheStandardSays() {
        var figures = new Figures(List.of("", "Contacts"), List.of(List.of("Say \"hello\", twice", "1,412")));

        assertThat(figures.csv()).isEqualTo("\"\",Contacts\r\n\"Say \"\"hello\"\", twice\",\"1,412\"\r\n");
    }

    @Test
    void nothingInAFileIsAFormula() {
        var figures = new Figures(List.of("", "a"), List.of(List.of("=1+1", "-5"), List.of("-cmd", "@x")));

        assertThat(figures.csv()).isEqualTo("\"\",a\r\n'=1+1,-5\r\n'-cmd,'@x\r\n");
    }

    @Test
    void aRowWithAFigureTooFewIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures(List.of("", "a"), List.of(List.of("x"))));
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment("May", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment("May", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RunChart("x", "x", "x", Charts.moments(1, 2), List.of(new Remark(2, "too late")), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ControlChart("x", "x", "x", 100, Charts.moments(99, 101), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StackedBarChart(
                        "x", "x", List.of("a", "b"), List.of(new StackedBarChart.Row("r", List.of(Count.of(1))))));
    }
}
