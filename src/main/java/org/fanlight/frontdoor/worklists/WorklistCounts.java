package org.fanlight.frontdoor.worklists;

/// How many contacts stand on each worklist.
public record WorklistCounts(int mine, int team, int unallocated, int overdue, int waiting) {

    public int of(WorklistView view) {
        return switch (view) {
            case MINE -> mine;
            case TEAM -> team;
            case UNALLOCATED -> unallocated;
            case OVERDUE -> overdue;
            case WAITING -> waiting;
        };
    }
}
