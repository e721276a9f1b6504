package org.fanlight.audit;

import java.time.Instant;
import java.time.LocalDate;

/// How far a day of the audit trail has been sealed.
///
/// @param acts how many acts were sealed on this day
/// @param closing the hash of the day's last seal, in hexadecimal: kept elsewhere, it shows whether later seals
///     or all of them were removed
public record SealedDay(LocalDate day, long seals, long acts, Instant lastSealedAt, String closing) {}
