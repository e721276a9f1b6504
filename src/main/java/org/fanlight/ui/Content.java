package org.fanlight.ui;

import org.jspecify.annotations.Nullable;

/// What stands inside an element: words of a person, always escaped, or HTML of ours, trusted.
public sealed interface Content extends gg.jte.Content permits Text, Html {

    /// Words, whoever wrote them.
    static Content of(@Nullable String words) {
        return words == null ? Text.NOTHING : new Text(words);
    }

    /// A block of a template, or content that is typed already.
    static Content of(gg.jte.@Nullable Content block) {
        return switch (block) {
            case null -> Text.NOTHING;
            case Content content -> content;
            default -> new Html(block);
        };
    }

    /// Whether there is anything to show; the components leave out elements around nothing.
    default boolean isPresent() {
        return !isEmptyContent();
    }
}
