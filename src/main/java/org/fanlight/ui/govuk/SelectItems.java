package org.fanlight.ui.govuk;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The items of a select list whose first one is no choice yet.
public final class SelectItems {

    private SelectItems() {}

    /// "Select one", then the choices in their order.
    public static <T> List<Select.Item> of(
            Collection<T> choices, Function<? super T, String> value, Function<? super T, String> words) {
        return of("Select one", choices, value, words);
    }

    /// The same with other words for no choice, such as "Any district".
    public static <T> List<Select.Item> of(
            String first, Collection<T> choices, Function<? super T, String> value, Function<? super T, String> words) {
        return Stream.concat(
                        Stream.of(Select.Item.of("", first)),
                        choices.stream().map(choice -> Select.Item.of(value.apply(choice), words.apply(choice))))
                .toList();
    }

    /// "Select one", then every value of an enum by its name.
    public static <E extends Enum<E>> List<Select.Item> of(Class<E> choices, Function<? super E, String> words) {
        return of(List.of(choices.getEnumConstants()), Enum::name, words);
    }
}
