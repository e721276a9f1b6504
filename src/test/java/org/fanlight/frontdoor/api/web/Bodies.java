package org.fanlight.frontdoor.api.web;

import java.nio.charset.StandardCharsets;

/// A body that other systems might send, with everything that can be said in it.
final class Bodies {

    static final String WHOLE = """
            {
              "kind": "NEW_WORRY",
              "referrer": {
                "name": "Robin Thackeray",
                "role": "Police constable",
                "unit": "4471, Response B",
                "phone": "07700 900471",
                "email": "robin.thackeray@constabulary.example"
              },
              "children": [
                {"name": "Ona Žemaitė", "birth": "3 March 2019", "address": "4 Kiln Row, Fernley", "sex": "F"},
                {"name": "Not yet named", "birth": "due in February", "sex": "U"}
              ],
              "adults": [{"name": "Rūta Žemaitė", "role": "mother", "birth": "about 30"}],
              "danger": {"now": false, "done": "We waited until her aunt came."},
              "notes": "Called to the address at 02:10.\\nOna had hidden in the wardrobe 😟.",
              "answers": {"OWN_WORDS": "\\"I make myself small.\\"", "WHEREABOUTS": "With her aunt, Mill Lane"},
              "urgency": {"level": "AMBER", "reason": "Third call this month"}
            }
            """;

    private Bodies() {}

    static byte[] whole() {
        return WHOLE.getBytes(StandardCharsets.UTF_8);
    }

    /// The whole body with one piece of it written differently.
    static byte[] with(String piece, String instead) {
        if (!WHOLE.contains(piece)) {
            throw new IllegalArgumentException(piece);
        }
        return WHOLE.replace(piece, instead).getBytes(StandardCharsets.UTF_8);
    }
}
