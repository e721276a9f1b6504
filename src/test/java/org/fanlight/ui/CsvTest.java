package org.fanlight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String LETTERS = "=+-@\t\r\n＝＋－＠',\"; 019.ab";

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 7700 900123", "-1+cmd|' /C calc'!A0", "-x", "@sum", "\t=1", "\r=1", "\n=1", "＝1"})
    void whatASpreadsheetMayWorkOutGetsAnApostrophe(String cell) throws IOException {
        assertThat(read(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "-1,412.50", "5", "Sam Okoro", "a=b", "Say \"hello\", twice", "O'Hara"})
    void everythingElseStaysAsItIs(String cell) throws IOException {
        assertThat(read(cell)).isEqualTo(cell);
    }

    @Test
    void whateverIsWrittenIsReadBackAndNeverBeginsAFormula() throws IOException {
        var random = new Random(20261123);
        for (var round = 0; round < 2_000; round++) {
            var cell = IntStream.range(0, random.nextInt(12))
                    .mapToObj(_ -> LETTERS.substring(random.nextInt(LETTERS.length())))
                    .map(rest -> rest.substring(0, 1))
                    .reduce("", String::concat);

            var back = read(cell);

            assertThat(back).isIn(cell, "'" + cell);
            assertThat(back)
                    .satisfiesAnyOf(
                            safe -> assertThat(safe).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"),
                            number -> assertThat(number).matches("-[0-9][0-9,]*(\\.[0-9]+)?"));
        }
    }

    private static String read(String cell) throws IOException {
        var file = Csv.file(List.of("first", "last"), List.of(List.of("x", cell)));
        try (var records = CSVFormat.RFC4180.parse(new StringReader(file))) {
            return records.getRecords().get(1).get(1);
        }
    }
}
