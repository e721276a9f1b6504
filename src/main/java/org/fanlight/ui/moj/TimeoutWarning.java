package org.fanlight.ui.moj;

import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Warns somebody before they are signed out because nothing was done, and lets them stay; or because they have been
/// signed in for as long as they may, and lets them finish.
///
/// Ours: MoJ has the pattern and no code for it.
///
/// @param id of the dialog
/// @param warnMinutes how long before the end it asks
/// @param stayUrl answers a POST with 204 while somebody is signed in, and counts as an act
/// @param signOutForm the id of the form that signs out; what it holds is sent to `stayUrl` too
/// @param signInUrl where it leads when the time is up
/// @param secondsLeft until the end that no act puts off, null where there is none
/// @param open on show only: it stands open in the page and counts nothing
@Parts
public record TimeoutWarning(
        String id,
        int idleMinutes,
        int warnMinutes,
        String stayUrl,
        String signOutForm,
        String signInUrl,
        @Nullable Long secondsLeft,
        boolean open)
        implements TimeoutWarningParts.With {

    private static final int USUAL_WARNING = 5;

    public static TimeoutWarning after(int idleMinutes, String stayUrl, String signInUrl) {
        return new TimeoutWarning("timeout", idleMinutes, USUAL_WARNING, stayUrl, "sign-out", signInUrl, null, false);
    }

    /// How long nothing was done when it asks.
    public int quietMinutes() {
        return idleMinutes - warnMinutes;
    }
}
