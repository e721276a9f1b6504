package org.fanlight.frontdoor.door.form;

import org.fanlight.frontdoor.ReferrerKind;

/// The same thing said to grown-ups and to a child or young person.
public record Wording(Said grownUp, Said young) {

    public static Wording same(String label, String hint) {
        var said = new Said(label, hint);
        return new Wording(said, said);
    }

    public Said to(ReferrerKind kind) {
        return kind == ReferrerKind.YOUNG_PERSON ? young : grownUp;
    }
}
