package org.fanlight.access.web.sessions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.support.TransactionOperations;

/// Puts the thrifty sessions before those of Spring Session; half an hour without a request ends a session.
@Configuration
@EnableJdbcHttpSession(tableName = "database.session", maxInactiveIntervalInSeconds = 30 * 60)
class SessionsConfiguration {

    @Bean
    @Primary
    ThriftySessions thriftySessions(JdbcIndexedSessionRepository kept) {
        return new ThriftySessions(kept);
    }

    /// Each statement stands alone, which saves a round trip each time: half a new session is signed in as nobody.
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }
}
