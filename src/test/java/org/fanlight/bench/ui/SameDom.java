package org.fanlight.bench.ui;

import gg.jte.output.StringOutput;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fanlight.ui.govuk.NormalisedDom;

/// Whether both sides made the same of an example; only then are their times worth comparing.
final class SameDom {

    private SameDom() {}

    /// In what they differ, in a sentence.
    static Optional<String> difference(Example example, String theirHtml) {
        var output = new StringOutput();
        example.ours().accept(output);
        var ours = lines(output.toString());
        var theirs = lines(theirHtml);
        return IntStream.range(0, Math.max(ours.length, theirs.length))
                .filter(line -> !at(ours, line).equals(at(theirs, line)))
                .mapToObj(line ->
                        "%s is not the same on both sides, so nothing is timed: ours has %s where Nunjucks has %s."
                                .formatted(example.name(), at(ours, line), at(theirs, line)))
                .findFirst();
    }

    /// The key of a form is another one each time.
    private static String[] lines(String html) {
        return NormalisedDom.ofPage(html)
                .replaceAll("(name=\"_once\" type=\"hidden\" value=\")[^\"]*", "$1")
                .split("\n");
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line].strip() : "nothing";
    }
}
