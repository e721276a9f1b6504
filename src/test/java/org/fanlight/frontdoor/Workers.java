package org.fanlight.frontdoor;

import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;

/// The workers of Larkshire whom tests know by name.
public final class Workers {

    public static final UUID TEAM = new UUID(2, 1);

    public static final Viewer SAM = worker(1, "Sam Okoro", Role.SOCIAL_WORKER);
    public static final Viewer RUTH = worker(2, "Ruth Amis", Role.DUTY_MANAGER);
    public static final Viewer DEV = worker(3, "Dev Prasad", Role.DUTY_MANAGER);
    public static final Viewer OLIVE = worker(4, "Olive Hart", Role.FRONT_DOOR_OFFICER);
    public static final Viewer TEACHER = worker(5, "Tess Hale", Role.PROFESSIONAL);
    public static final Viewer OTHER_TEACHER = worker(6, "Omar Finch", Role.PROFESSIONAL);
    public static final Viewer HEAD = worker(7, "Hedda Pryce", Role.HEAD_OF_SERVICE);
    public static final Viewer PARTNER = worker(8, "Piers Lowe", Role.SAFEGUARDING_PARTNER);

    private Workers() {}

    private static Viewer worker(int number, String name, Role role) {
        return new Viewer(new UUID(1, number), name, Set.of(role), null, TEAM);
    }
}
