package org.fanlight.frontdoor.door;

import java.util.List;
import java.util.Optional;

/// The requests to be rung back.
public interface CallBacks {

    void add(CallBack callBack);

    Optional<CallBack> find(CallBackId id);

    /// Those whom nobody has rung yet, the longest waiting first.
    List<CallBack> waiting();
}
