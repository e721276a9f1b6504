package org.fanlight.frontdoor.door.web;

/// What every public page of the door has around it.
public record Porch(
        String exitUrl,
        PhoneNumber phone,
        PhoneNumber duty,
        OpeningWords opening,
        String helpline,
        PhoneNumber helplinePhone) {}
