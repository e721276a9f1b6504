package org.fanlight.frontdoor.contacts.web;

import java.util.HashMap;
import java.util.Map;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.people.PersonForm;
import org.fanlight.people.PersonQuery;

/// Turns the words somebody was named with into a search and into a first filling of the form for somebody new.
final class IdentifyForm {

    private IdentifyForm() {}

    static PersonQuery query(PersonAsNamed as) {
        return PersonQuery.typed(String.join(" ", as.name(), as.birth(), as.address()));
    }

    /// The last word of the name as the family name; whoever fills in the form sees and corrects it.
    static PersonForm filled(PersonAsNamed as) {
        var fields = new HashMap<String, String>();
        var name = as.name().strip();
        var space = name.lastIndexOf(' ');
        fields.put("given", space < 0 ? name : name.substring(0, space));
        fields.put("family", space < 0 ? "" : name.substring(space + 1));
        fields.put("address", as.address());
        return new PersonForm("", Map.copyOf(fields));
    }
}
