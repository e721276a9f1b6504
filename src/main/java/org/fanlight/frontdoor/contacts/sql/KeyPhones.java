package org.fanlight.frontdoor.contacts.sql;

import java.util.List;
import java.util.UUID;
import org.fanlight.database.OnBehalf;
import org.fanlight.database.Standpoint;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Before anything is served, gives contacts of the time before there were keys the key of their phone number.
@Component
class KeyPhones implements SmartInitializingSingleton {

    private static final int AT_ONCE = 1_000;

    private record Phone(UUID contact, String number) {}

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final TransactionTemplate transactions;

    KeyPhones(JdbcClient jdbc, Encryption encryption, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        OnBehalf.call(() -> Standpoint.HOUSE, this::keyAll);
    }

    private int keyAll() {
        int all = 0;
        for (int some = keySome(); some > 0; some = keySome()) {
            all += some;
        }
        return all;
    }

    private int keySome() {
        return transactions.execute(_ -> {
            var phones = withoutKey();
            if (!phones.isEmpty()) {
                key(phones);
            }
            return phones.size();
        });
    }

    private List<Phone> withoutKey() {
        return jdbc.sql("""
                select id, referrer_phone
                from frontdoor.contact
                where phone_key is null
                and octet_length(referrer_phone) > 0
                limit :atMost
                """)
                .param("atMost", AT_ONCE)
                .query((row, _) -> new Phone(
                        row.getObject("id", UUID.class), encryption.text(FrontDoorColumns.REFERRER_PHONE, row)))
                .list();
    }

    private void key(List<Phone> phones) {
        jdbc.sql("select frontdoor.key_phones(:contacts, :keys)")
                .param("contacts", phones.stream().map(Phone::contact).toArray(UUID[]::new))
                .param(
                        "keys",
                        phones.stream()
                                .map(phone -> FrontDoorColumns.phoneKey(encryption, phone.number()))
                                .toArray(String[]::new))
                .query((_, _) -> true)
                .list();
    }
}
