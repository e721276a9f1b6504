package org.fanlight.frontdoor.door;

/// The rules that managers set about how people reach us: rows are added, none is changed.
public interface ChannelPolicies {

    /// All that was ever set.
    ChannelPolicy policy();

    void add(ChannelRule rule);
}
