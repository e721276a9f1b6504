package org.fanlight.demo.past;

/// Who gets in touch with the front door of Larkshire.
enum CallerKind {
    SCHOOL,
    NURSERY,
    HEALTH,
    POLICE,
    HOUSING,
    VOLUNTARY,
    PUBLIC
}
