package org.fanlight.frontdoor.contacts.web;

import org.fanlight.ui.govuk.Tag;
import org.fanlight.ui.moj.SubNavigation;
import org.jspecify.annotations.Nullable;

/// What stands above every page of a contact.
///
/// @param children their names, in one line
/// @param urgency the rating that stands, where there is one
/// @param due what is due next and how it stands, where anything is owed
/// @param worker who sees to it, in words
/// @param restrictionUrl where a manager says who needs to know it; nothing for everybody else
/// @param companions who else has it open just now, in words; empty where nobody has
public record ContactHeader(
        String reference,
        String children,
        @Nullable Tag urgency,
        @Nullable Tag due,
        String worker,
        String companions,
        String presenceUrl,
        @Nullable String restrictionUrl,
        SubNavigation navigation) {}
