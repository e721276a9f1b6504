package org.fanlight.frontdoor.door.form;

import static org.fanlight.frontdoor.door.form.FormField.Kind.LINE;
import static org.fanlight.frontdoor.door.form.FormField.Kind.PHONE;
import static org.fanlight.frontdoor.door.form.FormField.of;

import java.util.List;

/// What somebody leaves who wants to be rung back.
public final class CallBackFields {

    public static final FormField NAME = of("name", LINE, "Your name", "").needed("Enter your name");
    public static final FormField PHONE_NUMBER =
            of("phone", PHONE, "Phone number", "Where we reach you yourself.").needed("Enter a phone number");
    public static final FormField ORGANISATION =
            of("organisation", LINE, "Your organisation", "").needed("Enter your organisation");
    public static final FormField SUITS =
            of("suits", LINE, "When does it suit you?", "We ring as soon as we can, and keep to this if we can.");

    public static final List<FormField> ALL = List.of(NAME, PHONE_NUMBER, ORGANISATION, SUITS);

    private CallBackFields() {}
}
