package org.fanlight.demo.rows;

/// A column by which rows with the same phone number are found; worked out from the number when the row is written.
public record PhoneKey(String phone) {}
