package org.fanlight.access.clients.sql;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.fanlight.access.clients.Allowances;
import org.springframework.stereotype.Repository;

/// Allowances as token buckets in the database; each request locks its own bucket for a moment.
@Repository
class BucketAllowances implements Allowances {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    BucketAllowances(DataSource database) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("access.request_allowance")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(MINUTE))
                .build();
    }

    @Override
    public Optional<Duration> take(String whose, int perMinute) {
        var probe = buckets.getProxy(whose, () -> allowance(perMinute)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    @Override
    public void forgetFull() {
        while (buckets.removeExpired(AT_ONCE) == AT_ONCE) {
            // a full batch may have left some
        }
    }

    private static BucketConfiguration allowance(int perMinute) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
