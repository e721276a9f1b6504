package org.fanlight.encryption;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.fanlight.encryption.Keyring.Wrapped;
import org.fanlight.startup.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keyring in the database.
record StoredKeyring(JdbcClient jdbc, MasterKey master) {

    /// Made when there is none yet, which takes the owner of the tables.
    Keyring orMade() {
        return wrapped().map(this::opened).orElseGet(() -> {
            addUnderNewKey(Keyring.generated());
            return newest();
        });
    }

    Keyring newest() {
        return opened(wrapped().orElseThrow(() -> new IllegalStateException("There is no keyring")));
    }

    /// @return false where another edition has come in between
    boolean add(Keyring next) {
        return add(next, master.aead());
    }

    /// For a master key that is there for the first time.
    boolean addUnderNewKey(Keyring next) {
        return add(next, master.made());
    }

    StoredKeyring under(MasterKey other) {
        return new StoredKeyring(jdbc, other);
    }

    private boolean add(Keyring next, Aead key) {
        try {
            var wrapped = next.wrapped(key);
            int rows = jdbc.sql("""
                            insert into encryption.keyring (edition, field_keys, search_key)
                            values (:edition, :fields, :search)
                            on conflict do nothing
                            """)
                    .param("edition", wrapped.edition())
                    .param("fields", wrapped.fieldKeys())
                    .param("search", wrapped.searchKey())
                    .update();
            return rows == 1;
        } catch (GeneralSecurityException unfit) {
            throw new CannotStart("The master key cannot encrypt the keys of the database.", unfit);
        }
    }

    private Keyring opened(Wrapped wrapped) {
        try {
            return Keyring.open(wrapped, master.aead());
        } catch (GeneralSecurityException unfit) {
            throw new CannotStart("""
                    The master key is not the one that this database is encrypted with. Give Fanlight the key that \
                    belongs to it (FANLIGHT_MASTER_KEY); without it nothing in it can be read.""", unfit);
        }
    }

    private Optional<Wrapped> wrapped() {
        return jdbc.sql("""
                        select edition, field_keys, search_key
                        from encryption.keyring
                        order by edition desc
                        limit 1
                        """)
                .query((row, _) ->
                        new Wrapped(row.getInt("edition"), row.getBytes("field_keys"), row.getBytes("search_key")))
                .optional();
    }
}
