package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.people.PersonChoice;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// Asks who somebody named in a contact is: one of the people who may match, or somebody new.
///
/// @param knownUrl the person who was chosen meanwhile; nothing as long as nobody was
/// @param choice the people who may match; with its form for somebody new
/// @param nobodyFound whether the search found nobody
/// @param aRecordExists whether there is somebody of whom no more than that may be told
public record IdentifyPage(
        ContactHeader header,
        String url,
        String backUrl,
        PersonAsNamed as,
        @Nullable String knownUrl,
        PersonChoice choice,
        boolean nobodyFound,
        boolean aRecordExists,
        Problems problems) {}
