package org.fanlight.access.need;

/// One line of the table that says who may see what.
///
/// @param record the kind of record, such as `CONTACT`
/// @param role the name of a role, or `SYSTEM` or `PUBLIC`
/// @param which which records of the kind, in words
/// @param because why, in words
public record Ground(String record, String role, String which, String because) {}
