package org.fanlight.ui.moj;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.ui.Html;
import org.fanlight.ui.govuk.FieldMappers;
import org.fanlight.ui.govuk.Legend;
import org.fanlight.ui.govuk.Options;

/// Fields.
final class MojFormMappers {

    private MojFormMappers() {}

    static DatePicker datePicker(Options options) {
        return new DatePicker(
                FieldMappers.input(options),
                options.text("minDate"),
                options.text("maxDate"),
                options.text("excludedDates"),
                options.text("excludedDays"),
                options.choice("leadingZeros"),
                options.text("weekStartDay"));
    }

    static AddAnother addAnother(Options options) {
        return new AddAnother(
                options.text("id"),
                options.text("itemLabel", "Item"),
                options.itemsThatCount("items", MojFormMappers::item),
                "inline".equals(options.text("layout")),
                options.text("addAnotherButtonText", "Add another %{itemLabel}"),
                options.text("removeButtonText", "Remove %{itemLabel} %{number}"),
                "%{itemLabel} %{number}",
                messages(options),
                options.classes(),
                options.attributes());
    }

    private static Map<String, String> messages(Options options) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("removeButtonText", "remove-button-text");
        keys.put("removeButtonSuffixText", "remove-button-suffix-text");
        keys.put("fieldLabelSuffixText", "field-label-suffix-text");
        keys.put("newItemSuffixText", "new-item-suffix-text");
        return options.messages(keys);
    }

    private static AddAnother.Item item(Options item) {
        var fieldset = item.in("fieldset");
        return new AddAnother.Item(
                Html.trusted(fieldset.text("html", "")),
                fieldset.part("legend", legend -> new Legend(legend.content(), false, legend.classes())),
                item.part("errorMessage", FieldMappers::errorMessage),
                fieldset.text("describedBy"),
                item.in("removeButton").text("name"),
                item.in("removeButton").text("value"),
                item.classes(),
                item.attributes());
    }
}
