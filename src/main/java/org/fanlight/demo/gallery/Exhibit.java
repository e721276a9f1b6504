package org.fanlight.demo.gallery;

/// A component in one state.
///
/// @param state in a few words, such as "with an error"
/// @param component its parameters
record Exhibit(String state, Object component) {}
