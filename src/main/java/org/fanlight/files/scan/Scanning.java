package org.fanlight.files.scan;

import java.util.Optional;

/// Whether there is a scanner, and which.
///
/// @param address as it was set; empty where there is none
public record Scanning(Optional<Scanner> scanner, String address) {}
