package org.fanlight.governance.unusual.web;

import java.util.List;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.governance.Asked;
import org.fanlight.governance.unusual.LookIntoUnusual.Read;
import org.fanlight.governance.unusual.Unusual;
import org.fanlight.governance.web.AskedAddress;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.London;

/// One unusual look, what was found about it, and the form that says what somebody finds.
///
/// @param actsUrl what stands in the trail about it
/// @param own whether the looks are the viewer’s own, which somebody else looks into
/// @param after how many findings the form was written after
public record UnusualLookPage(
        String kind,
        String words,
        boolean restricted,
        String when,
        String actsUrl,
        List<Found> findings,
        boolean own,
        int after,
        String url,
        Typed form,
        Problems problems) {

    /// @param verdict in words
    public record Found(String verdict, String words, String who) {}

    static UnusualLookPage of(Read read, Viewer viewer, Typed form, Problems problems) {
        var look = read.look();
        var unusual = look.unusual();
        return new UnusualLookPage(
                unusual.kind().words(),
                UnusualWords.of(unusual, read.person()),
                read.person().filter(PersonLookedAt::restricted).isPresent(),
                London.momentWords(unusual.firstAt()),
                AskedAddress.of(asked(unusual)),
                look.findings().stream()
                        .map(finding -> new Found(
                                finding.verdict().words(),
                                finding.words(),
                                finding.by() + ", " + London.momentWords(finding.at())))
                        .toList(),
                viewer.is(unusual.who()),
                look.findings().size(),
                UnusualLooksPage.HERE + "/" + look.id(),
                form,
                problems);
    }

    public String typed(String field) {
        return form.raw(field);
    }

    private static Asked asked(Unusual unusual) {
        var day = Asked.between(unusual.day(), unusual.day()).by(unusual.who());
        return Optional.ofNullable(unusual.person()).map(day::on).orElse(day);
    }
}
