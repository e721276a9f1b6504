package org.fanlight.frontdoor.door.form;

import java.util.List;
import java.util.regex.Pattern;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.ui.forms.Problems;

/// Finds what is wrong with answers, field by field in the order of the page.
public final class FormChecks {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+()\\-\\s]{5,}.*", Pattern.DOTALL);

    private FormChecks() {}

    public static Problems problems(List<FormField> fields, ReferrerKind kind, OnlineForm form) {
        var found = Problems.none();
        for (var field : fields) {
            found = found.and(problem(field, form.text(field.name()), kind));
        }
        return found;
    }

    private static Problems problem(FormField field, String answer, ReferrerKind kind) {
        var empty = answer.isBlank();
        return Problems.none()
                .andIf(empty && field.isNeededOf(kind), field.name(), field.whenMissing())
                .andIf(answer.length() > field.kind().longest(), field.name(), tooLong(field))
                .andIf(!empty && !isOfItsKind(field, answer), field.name(), unlike(field));
    }

    private static boolean isOfItsKind(FormField field, String answer) {
        return switch (field.kind()) {
            case LINE, WORDS -> true;
            case EMAIL -> EMAIL.matcher(answer).matches();
            case PHONE -> PHONE.matcher(answer).matches();
            case ONE_OF ->
                field.choices().stream().anyMatch(choice -> choice.value().equals(answer));
        };
    }

    private static String tooLong(FormField field) {
        return "This must be %,d characters or fewer".formatted(field.kind().longest());
    }

    private static String unlike(FormField field) {
        return switch (field.kind()) {
            case EMAIL -> "Enter an e-mail address in the correct format, like name@example.com";
            case PHONE -> "Enter a phone number, like 01632 960 001";
            case LINE, WORDS, ONE_OF -> "Select one of the answers";
        };
    }
}
