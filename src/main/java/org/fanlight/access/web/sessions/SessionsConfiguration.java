package org.fanlight.access.web.sessions;

import java.util.Base64;
import java.util.List;
import org.fanlight.encryption.EncryptedColumns;
import org.fanlight.encryption.Encryption;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.support.TransactionOperations;

/// Puts the thrifty sessions before those of Spring Session.
///
/// A session is kept a minute longer than the limit, since the last act may be noted a minute early: nobody is signed
/// out before the time that pages tell them. Whoever signs in gets the limits of their roles ([TimedContexts]).
@Configuration
@EnableConfigurationProperties(SessionLimits.class)
@EnableJdbcHttpSession(tableName = "database.session", maxInactiveIntervalInSeconds = (IdleLimit.MINUTES + 1) * 60)
class SessionsConfiguration {

    private static final int ID_BYTES = 27;

    @Bean
    @Primary
    ThriftySessions thriftySessions(JdbcIndexedSessionRepository kept) {
        return new ThriftySessions(kept);
    }

    /// Spring Session's own are UUIDs, of which 122 bits are random; these fill the same 36 letters with 216.
    @Bean
    SessionIdGenerator sessionIds() {
        var random = KeyGenerators.secureRandom(ID_BYTES);
        return () -> Base64.getUrlEncoder().encodeToString(random.generateKey());
    }

    @Bean(defaultCandidate = false)
    ConversionService springSessionConversionService(Encryption encryption) {
        var conversions = new GenericConversionService();
        conversions.addConverter(new EncryptedAttributes(encryption));
        return conversions;
    }

    @Bean
    EncryptedColumns sessionColumns() {
        return () -> List.of(EncryptedAttributes.COLUMN);
    }

    /// Each statement stands alone, which saves a round trip each time: half a new session is signed in as nobody.
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }
}
