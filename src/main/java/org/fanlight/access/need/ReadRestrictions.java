package org.fanlight.access.need;

import java.util.List;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The restrictions that stand: to a manager those they need to know, to information governance all of them.
@Service
public class ReadRestrictions {

    private final Restrictions restrictions;

    ReadRestrictions(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    /// Those to be looked at first at the top.
    @Transactional(readOnly = true)
    public List<Restriction> standing(Viewer viewer) {
        Access.require(viewer, Permission.SEE_RESTRICTIONS);
        return restrictions.standing().stream()
                .filter(restriction ->
                        viewer.may(Permission.SEE_NEED_TO_KNOW) || restriction.isNeededBy(viewer.accountId()))
                .toList();
    }
}
