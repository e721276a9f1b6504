package org.fanlight.demo.gallery;

import java.util.List;

/// The way to every component.
public record GalleryPage(List<Wing> wings) {

    static GalleryPage of(Gallery gallery) {
        return new GalleryPage(gallery.wings().stream()
                .map(wing -> new Wing(
                        wing.title(),
                        wing.rooms().stream()
                                .map(room -> new Door(room.title(), room.path()))
                                .toList()))
                .toList());
    }

    /// The components of one kit.
    public record Wing(String title, List<Door> rooms) {}

    /// A way to one component.
    public record Door(String title, String path) {}
}
