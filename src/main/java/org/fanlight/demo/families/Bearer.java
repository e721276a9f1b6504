package org.fanlight.demo.families;

/// Who bears a family name: in some traditions it changes its form with them.
enum Bearer {
    MAN,
    MARRIED_WOMAN,
    SON,
    DAUGHTER
}
