package org.fanlight.ui.charts;

/// What happened at a moment, said in the drawing itself, such as "Phone first begins".
///
/// @param place of the moment, from 0
public record Remark(int place, String words) {}
