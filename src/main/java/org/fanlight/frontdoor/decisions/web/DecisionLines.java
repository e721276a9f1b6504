package org.fanlight.frontdoor.decisions.web;

import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.decisions.Decision;
import org.fanlight.frontdoor.decisions.DecisionStage;
import org.fanlight.frontdoor.decisions.SecondSignature;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;

/// Puts decisions into words.
final class DecisionLines {

    private DecisionLines() {}

    static DecisionPage.Line of(Decision decision, Viewer viewer) {
        var waits = decision.stage() == DecisionStage.WAITS_FOR_SIGNATURE;
        return new DecisionPage.Line(
                decision.id().value().toString(),
                outcome(decision),
                stage(decision.stage()),
                decision.rationale(),
                decision.decidedByName() + ", " + London.momentWords(decision.decidedAt()),
                decision.signature().map(DecisionLines::signed).orElse(""),
                waits ? decision.needsSignatureBecause().orElse("") : "",
                waits && viewer.may(Permission.COUNTERSIGN) && !viewer.is(decision.decidedBy()));
    }

    static String outcome(Decision decision) {
        var words = decision.outcome().words();
        return decision.service().isEmpty() ? words : words + ": " + decision.service();
    }

    private static Tag stage(DecisionStage stage) {
        return switch (stage) {
            case UNDECIDED -> Tag.of("Not decided", "grey");
            case WAITS_FOR_SIGNATURE -> Tag.of("Waits for a manager", "orange");
            case SENT_BACK -> Tag.of("Sent back", "orange");
            case STANDS -> Tag.of("Stands", "green");
        };
    }

    private static String signed(SecondSignature signature) {
        var what = switch (signature.verdict()) {
            case AGREED -> "Agreed by ";
            case SENT_BACK -> "Sent back by ";
        };
        var words = signature.words().isBlank() ? "" : ": " + signature.words();
        return what + signature.signedByName() + ", " + London.momentWords(signature.signedAt()) + words;
    }
}
