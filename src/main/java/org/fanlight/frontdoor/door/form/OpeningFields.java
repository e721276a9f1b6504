package org.fanlight.frontdoor.door.form;

import static org.fanlight.frontdoor.door.form.FormField.oneOf;

import java.util.ArrayList;
import java.util.List;
import org.fanlight.agencies.District;
import org.fanlight.frontdoor.ReferrerKind;

/// The three questions before the form: is there danger, who are you, and where is it.
public final class OpeningFields {

    public static final String YES = "YES";
    public static final String NOT_SURE = "NOT_SURE";

    public static final FormField DANGER = oneOf(
                    "danger", "Is a child in danger now?", new Answerable(YES, "Yes"), new Answerable("NO", "No"))
            .needed("Select yes if a child is in danger now");

    public static final FormField WHO = oneOf(
                    "who",
                    "Who are you?",
                    kind(ReferrerKind.PUBLIC, "A member of the public, family or a friend"),
                    kind(ReferrerKind.YOUNG_PERSON, "A child or young person"),
                    kind(ReferrerKind.PROFESSIONAL, "I work with children or families"),
                    kind(ReferrerKind.EMERGENCY_SERVICE, "I work for an emergency service"))
            .needed("Select who you are");

    private static final FormField WHERE = oneOf("district", "Where does the child live?")
            .young("Which area do you or they live in?", "")
            .needed("Select an area, or “I am not sure”");

    private OpeningFields() {}

    public static FormField where(List<District> districts) {
        var choices = new ArrayList<Answerable>();
        districts.forEach(
                district -> choices.add(new Answerable(district.id().value().toString(), district.name())));
        choices.add(new Answerable(NOT_SURE, "I am not sure"));
        return WHERE.with(List.copyOf(choices));
    }

    private static Answerable kind(ReferrerKind kind, String words) {
        return new Answerable(kind.name(), words);
    }
}
