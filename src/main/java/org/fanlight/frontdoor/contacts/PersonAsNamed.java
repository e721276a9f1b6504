package org.fanlight.frontdoor.contacts;

import org.fanlight.frontdoor.Part;

/// A child or adult in the words of whoever named them; any text but the name may be empty.
///
/// @param role who they are to the child or the household, such as "mother's partner"
/// @param birth a birth date, an age or a due date, as it was said
public record PersonAsNamed(Part part, String name, String role, String birth, String address) {}
