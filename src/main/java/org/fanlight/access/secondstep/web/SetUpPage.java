package org.fanlight.access.secondstep.web;

import org.fanlight.access.secondstep.QrCode;
import org.fanlight.access.secondstep.SharedSecret;
import org.fanlight.ui.forms.Problems;

/// The page on which an authenticator app gets its secret.
///
/// @param action where the form is sent
/// @param moving whether there is an app already, whose code is asked for too
/// @param key the secret, for whoever types it
/// @param link the same, for an app on this device
public record SetUpPage(String action, boolean moving, String key, String link, QrCode picture, Problems problems) {

    static final String FIRST = "code";
    static final String OLD = "old";

    static SetUpPage of(String action, boolean moving, SharedSecret secret, String link) {
        return new SetUpPage(action, moving, secret.inGroups(), link, QrCode.of(link), Problems.none());
    }

    SetUpPage with(Problems found) {
        return new SetUpPage(action, moving, key, link, picture, found);
    }
}
