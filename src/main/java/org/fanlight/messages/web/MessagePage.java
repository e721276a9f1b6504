package org.fanlight.messages.web;

import java.util.List;

/// One message of a demonstration as its reader would see it.
public record MessagePage(String subject, String to, String written, String standing, List<Paragraph> paragraphs) {

    /// What stands between two empty lines of a letter.
    public sealed interface Paragraph {

        String text();
    }

    /// Words to read.
    public record Words(String text) implements Paragraph {}

    /// A web address to follow; it leads into this demonstration, wherever that runs.
    public record WebAddress(String text, String path) implements Paragraph {}
}
