package org.fanlight.access.need.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.need.WhatSearchesSay;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Select;
import org.jspecify.annotations.Nullable;

/// Whether a record is restricted, who needs to know it, and the forms to change that.
///
/// @param standing the restriction, where there is one
/// @param isSearchedFor whether people search for such records
/// @param seers the readers of contacts who see it just now
/// @param colleagues who may be told: the readers of contacts who need not know yet
/// @param overtaken what somebody else did first; else empty
public record RestrictionPage(
        String title,
        String back,
        String url,
        @Nullable Standing standing,
        boolean isSearchedFor,
        List<Seer> seers,
        List<Colleague> colleagues,
        List<String> chosen,
        String overtaken,
        Typed form,
        Problems problems) {

    /// Somebody who sees it, with their role and why that is.
    public record Seer(String name, String role, String why) {}

    /// Somebody who may be told.
    ///
    /// @param words their name and role
    public record Colleague(String account, String words) {}

    /// A restriction as it stands.
    public record Standing(
            String by, String since, String reviewOn, String reason, String searches, List<Line> needs) {}

    /// Somebody who needs to know.
    public record Line(UUID need, String name, String since, String why) {}

    public Option[] options() {
        return colleagues.stream()
                .map(each -> Option.of(each.account(), each.words()))
                .toArray(Option[]::new);
    }

    public Option[] searches() {
        return Arrays.stream(WhatSearchesSay.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toArray(Option[]::new);
    }

    public List<Select.Item> items() {
        return Stream.concat(
                        Stream.of(Select.Item.of("", "Choose somebody")),
                        colleagues.stream().map(each -> Select.Item.of(each.account(), each.words())))
                .toList();
    }

    public String typed(String field) {
        return form.raw(field);
    }
}
