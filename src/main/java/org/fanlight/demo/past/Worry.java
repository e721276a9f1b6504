package org.fanlight.demo.past;

import java.util.List;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;

/// A kind of worry as Larkshire meets it, with sentences to tell it in.
///
/// @param fromAge the youngest child it is about, in whole years
/// @param weight how common it is
/// @param gravity from 0 to 3
/// @param noticedBy who tends to get in touch about it
/// @param young what was seen, of children who do not talk much yet
record Worry(
        ConcernKind kind,
        int fromAge,
        int toAge,
        int weight,
        LiesWith liesWith,
        int gravity,
        List<CallerKind> noticedBy,
        List<String> young,
        List<String> saw,
        List<String> said,
        List<String> now,
        List<String> need) {

    static final int YOUNG_UNTIL = 4;

    /// What was seen, told of a child of that age.
    List<String> sawOf(int age) {
        return age < YOUNG_UNTIL && !young.isEmpty() ? young : saw;
    }

    boolean fits(int age) {
        return fromAge <= age && age <= toAge;
    }
}
