package org.fanlight.access.staff.web;

/// Asks whoever opened the link to confirm the address by a button.
public record ConfirmAddressPage(String wanted, String url) {}
