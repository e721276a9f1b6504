package org.fanlight.ui.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Knows what became of something to which an address led once. Each module that knows such things has one.
public interface WhatBecame {

    /// In one sentence, for whoever sent the request and may know it; nothing for others.
    Optional<String> of(HttpServletRequest request);
}
