package org.fanlight.worktime;

import java.time.LocalDate;

/// A bank holiday of England and Wales.
public record BankHoliday(LocalDate day, String name) {}
