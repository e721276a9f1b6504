package org.fanlight.frontdoor.contacts;

import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.NamedPersonId;
import org.jspecify.annotations.Nullable;

/// A worry about one child.
///
/// @param source who the harm comes from, where that is known and they are named in the contact
public record Concern(NamedPersonId child, @Nullable NamedPersonId source, ConcernKind kind, LiesWith liesWith) {}
