package org.fanlight.demo.gallery;

import gg.jte.Content;
import java.util.List;

/// One component on show.
public record RoomPage(String title, List<Shown> states) {

    /// One state.
    public record Shown(String id, String state, Content component, String parameters) {}
}
