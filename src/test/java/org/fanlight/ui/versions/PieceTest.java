package org.fanlight.ui.versions;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.ui.versions.Piece.Change.KEPT;
import static org.fanlight.ui.versions.Piece.Change.PUT_IN;
import static org.fanlight.ui.versions.Piece.Change.TAKEN_OUT;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static final List<String> TOKENS =
            List.of("Ada", "Ida", " ", "  ", "\n", "\r\n", "\t", "<b>", "ą", "👶", "مرحبا", ".", "\u00a0");

    @Test
    void wordsThatWereChangedStandBesideThoseThatWereKept() {
        assertThat(Piece.between("He lives with his aunt", "He lived with his aunt now"))
                .containsExactly(
                        new Piece(KEPT, "He "),
                        new Piece(TAKEN_OUT, "lives"),
                        new Piece(PUT_IN, "lived"),
                        new Piece(KEPT, " with his aunt"),
                        new Piece(PUT_IN, " now"));
    }

    @Test
    void aSentenceWrittenAnewIsNotMixedWithTheFormerOne() {
        assertThat(Piece.between("Flat 6, Teasel Street", "The blue door"))
                .containsExactly(new Piece(TAKEN_OUT, "Flat 6, Teasel Street"), new Piece(PUT_IN, "The blue door"));
    }

    @Test
    void nothingHasNoPieces() {
        assertThat(Piece.between("", "")).isEmpty();
        assertThat(Piece.between("", "Ada")).containsExactly(new Piece(PUT_IN, "Ada"));
    }

    @RepeatedTest(100)
    void bothTextsCanBeReadFromThePiecesToTheLetter(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var before = text(random);
        var after = text(random);
        var pieces = Piece.between(before, after);

        assertThat(words(pieces, KEPT, TAKEN_OUT)).isEqualTo(before);
        assertThat(words(pieces, KEPT, PUT_IN)).isEqualTo(after);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, TOKENS.size())
                .mapToObj(TOKENS::get)
                .collect(joining());
    }

    private static String words(List<Piece> pieces, Piece.Change... changes) {
        return pieces.stream()
                .filter(piece -> Arrays.asList(changes).contains(piece.change()))
                .map(Piece::words)
                .collect(joining());
    }
}
