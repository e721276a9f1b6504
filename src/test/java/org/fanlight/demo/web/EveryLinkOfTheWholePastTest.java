package org.fanlight.demo.web;

import org.junit.jupiter.api.Tag;

@Tag("long")
class EveryLinkOfTheWholePastTest extends EveryLinkOfLarkshire {

    EveryLinkOfTheWholePastTest() {
        super(40);
    }
}
