package org.fanlight.files;

/// A file as somebody sent it.
///
/// @param name as their machine called it, without folders
public record SentFile(String name, byte[] content) {}
