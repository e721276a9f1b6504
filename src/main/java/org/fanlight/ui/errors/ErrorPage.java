package org.fanlight.ui.errors;

import java.util.List;

/// Everything an error page tells: never what went wrong inside.
public record ErrorPage(String title, List<String> advice, HelpNotice help) {}
