package org.fanlight.frontdoor.door.form;

/// A question and what helps to answer it; the hint may be empty.
public record Said(String label, String hint) {}
