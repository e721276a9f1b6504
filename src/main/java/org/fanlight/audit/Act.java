package org.fanlight.audit;

/// One act: who did what to which record. When it happened is the trail's to say.
public record Act(Actor actor, Deed deed, Subject subject) {}
