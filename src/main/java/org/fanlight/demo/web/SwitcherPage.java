package org.fanlight.demo.web;

import java.util.List;

/// Some telling people of Larkshire, and what their day is like.
public record SwitcherPage(List<Somebody> people) {

    /// Somebody a visitor can be.
    ///
    /// @param does in a sentence, what there is to see and do
    public record Somebody(String name, String role, String team, String does, String action) {}
}
