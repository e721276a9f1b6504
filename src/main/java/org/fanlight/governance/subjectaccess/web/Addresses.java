package org.fanlight.governance.subjectaccess.web;

import java.util.UUID;

/// Where the pages of subject access stand: ids only, never a name.
final class Addresses {

    static final String HERE = "/subject-access";
    static final String WHOM = HERE + "/whom";
    static final String NEW = HERE + "/new/{person}";
    static final String ONE = HERE + "/{request}";
    static final String STEPS = ONE + "/steps";
    static final String ITEMS = ONE + "/items";
    static final String ITEM = ITEMS + "/{item}";
    static final String PACK = ONE + "/pack";

    private Addresses() {}

    static String of(UUID request) {
        return HERE + "/" + request;
    }

    static String items(UUID request) {
        return of(request) + "/items";
    }

    static String item(UUID request, UUID item) {
        return items(request) + "/" + item;
    }
}
