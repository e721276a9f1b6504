package org.fanlight.frontdoor.feedback.web.disagreements;

import java.util.List;
import org.fanlight.frontdoor.contacts.web.ContactHeader;
import org.fanlight.frontdoor.feedback.web.GivenLine;
import org.fanlight.frontdoor.feedback.web.StageLine;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A disagreement to be answered.
///
/// @param waits whether this stage still waits for an answer
/// @param anothers whose it is to answer, in words; empty where it is the viewer's
/// @param overtaken what a colleague did meanwhile, in words; empty where nobody did anything
public record DisagreementPage(
        ContactHeader header,
        String url,
        List<GivenLine> given,
        List<StageLine> stages,
        boolean waits,
        String anothers,
        String overtaken,
        Typed typed,
        Problems problems) {}
