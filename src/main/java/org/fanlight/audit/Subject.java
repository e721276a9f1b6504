package org.fanlight.audit;

import java.util.UUID;

/// What an act is about.
///
/// @param kind the record's kind in one lower-case word, such as `contact` or `person`
/// @param id the record's id
public record Subject(String kind, UUID id) {}
