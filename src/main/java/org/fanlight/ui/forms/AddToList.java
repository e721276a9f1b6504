package org.fanlight.ui.forms;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Parts;
import org.fanlight.ui.govuk.Button;
import org.fanlight.ui.govuk.SummaryList;
import org.jspecify.annotations.Nullable;

/// Several of a kind, told of on a page each: those so far, the way to one more, and the way on. It stands in a form,
/// because taking one out is an act.
///
/// @param add leads to one more; null where there is no room
/// @param whenFull what is said instead
@Parts
public record AddToList(
        List<Item> items,
        Button next,
        @Nullable Button add,
        @Nullable String whenFull) implements AddToListParts.With {

    /// One of them, with what was told of it and the button that takes it out.
    public record Item(SummaryList told, Button remove) {

        /// @param removeUrl where a POST takes it out
        public static Item of(String name, SummaryList told, String removeUrl) {
            return new Item(
                    told, Button.of("Take out " + name).secondary().withAttributes(Map.of("formaction", removeUrl)));
        }
    }

    public static AddToList of(List<Item> items, String nextUrl) {
        return new AddToList(items, Button.link("Continue", nextUrl), null, null);
    }

    /// @param words such as "Add another child"
    public AddToList adding(String words, String url) {
        return withAdd(Button.link(words, url).secondary());
    }

    /// Where there is no room for one more.
    public AddToList full(String words) {
        return withAdd(null).withWhenFull(words);
    }
}
