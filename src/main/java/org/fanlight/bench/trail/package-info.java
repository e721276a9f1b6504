/// How many acts a second the audit trail takes, beside a trail that chains its acts under one lock.
@NullMarked
package org.fanlight.bench.trail;

import org.jspecify.annotations.NullMarked;
