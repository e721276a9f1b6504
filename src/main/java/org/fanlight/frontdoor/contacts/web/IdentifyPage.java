package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.people.PersonChoice;
import org.fanlight.ui.forms.Problems;

/// Asks who somebody named in a contact is: one of the people who may match, or somebody new.
///
/// @param choice the people who may match; with its form for somebody new
/// @param nobodyFound whether the search found nobody
/// @param aRecordExists whether there is somebody of whom no more than that may be told
public record IdentifyPage(
        ContactHeader header,
        String url,
        String backUrl,
        PersonAsNamed as,
        PersonChoice choice,
        boolean nobodyFound,
        boolean aRecordExists,
        Problems problems) {}
