package org.fanlight.frontdoor.checks;

/// Who a check is about, in what an agency needs to find them in its records; birth and address may be empty.
public record PersonAskedAbout(String name, String birth, String address) {}
