package org.fanlight.access.need;

import org.fanlight.access.Viewer;
import org.fanlight.audit.Subject;

/// Tells managers and information governance at once that glass was broken.
public interface GlassAlarm {

    void glassBroken(Subject behind, Viewer by);
}
