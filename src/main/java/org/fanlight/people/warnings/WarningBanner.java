package org.fanlight.people.warnings;

import java.util.List;

/// A warning note as it is shown beside the person, ready to print; drawn by
/// `people/warnings/web/warningBanners.jte`.
///
/// @param title what it warns of, and of whom
/// @param words what the worker should know
/// @param lines what is known of it, such as who agreed
public record WarningBanner(String title, String words, List<String> lines) {}
