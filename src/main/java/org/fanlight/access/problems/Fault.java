package org.fanlight.access.problems;

/// One thing that is wrong in a body.
///
/// @param pointer where, as a JSON pointer (RFC 6901); empty for the body as a whole
/// @param detail what is wrong, without repeating what was sent
public record Fault(String pointer, String detail) {}
