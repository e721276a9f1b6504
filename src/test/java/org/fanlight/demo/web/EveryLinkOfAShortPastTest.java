package org.fanlight.demo.web;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "fanlight.demo.months=2")
class EveryLinkOfAShortPastTest extends EveryLinkOfLarkshire {

    EveryLinkOfAShortPastTest() {
        super(3);
    }
}
