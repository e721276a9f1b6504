package org.fanlight.encryption;

import com.google.crypto.tink.Aead;

/// The key that the keyring is encrypted with. It is never in the database, nor in a backup of it.
///
/// It may have to be asked of a service, so it is used at the start and when keys change, never for a field.
interface MasterKey {

    /// @throws org.fanlight.startup.CannotStart where there is none, or it cannot be read
    Aead aead();

    /// For a database that has no keys yet: made, where this kind of key can be.
    Aead made();
}
