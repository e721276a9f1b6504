package org.fanlight.access.passkeys.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.passkeys.Passkey;
import org.fanlight.access.passkeys.PasskeyOwner;
import org.fanlight.access.passkeys.Passkeys;
import org.fanlight.database.Ids;
import org.fanlight.database.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPasskeys implements Passkeys, UserCredentialRepository {

    private static final String RECORDS = """
            select p.credential_id, p.account_id, p.name, p.public_key, p.signature_count, p.owner_verified,
              p.transports, p.backup_eligible, p.backed_up, p.attestation, p.attestation_client_data,
              p.added_at, p.last_used_at
            from access.passkey p
            """;

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcPasskeys(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public List<Passkey> of(UUID account) {
        return jdbc.sql("""
                        select p.id, p.name, p.added_at, p.last_used_at
                        from access.passkey p
                        where p.account_id = :account
                        order by p.added_at, p.id
                        """)
                .param("account", account)
                .query(JdbcPasskeys::passkey)
                .list();
    }

    @Override
    public boolean remove(UUID passkey, UUID account) {
        return jdbc.sql("""
                        delete from access.passkey
                        where id = :id
                        and account_id = :account
                        """).param("id", passkey).param("account", account).update() == 1;
    }

    @Override
    public void removeAllOf(UUID account) {
        jdbc.sql("delete from access.passkey where account_id = :account")
                .param("account", account)
                .update();
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from access.passkey where credential_id = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    /// A new one is added; of one that is there already, only what changes with its use is kept.
    @Override
    public void save(CredentialRecord key) {
        jdbc.sql("""
                insert into access.passkey (
                  id, credential_id, account_id, name, public_key, signature_count, owner_verified,
                  transports, backup_eligible, backed_up, attestation, attestation_client_data,
                  added_at, last_used_at)
                values (
                  :id, :credential, :account, :name, :publicKey, :signatures, :verified,
                  :transports, :eligible, :backedUp, :attestation, :clientData,
                  :addedAt, :lastUsedAt)
                on conflict (credential_id) do update
                set signature_count = excluded.signature_count,
                  owner_verified = excluded.owner_verified,
                  backed_up = excluded.backed_up,
                  last_used_at = excluded.last_used_at
                """)
                .param("id", ids.next())
                .param("credential", key.getCredentialId().getBytes())
                .param("account", PasskeyOwner.accountOf(key.getUserEntityUserId()))
                .param("name", key.getLabel())
                .param("publicKey", key.getPublicKey().getBytes())
                .param("signatures", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("eligible", key.isBackupEligible())
                .param("backedUp", key.isBackupState())
                .param("attestation", bytes(key.getAttestationObject()))
                .param("clientData", bytes(key.getAttestationClientDataJSON()))
                .param("addedAt", key.getCreated().atOffset(ZoneOffset.UTC))
                .param("lastUsedAt", key.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(RECORDS + "where p.credential_id = :credential")
                .param("credential", credential.getBytes())
                .query(JdbcPasskeys::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return jdbc.sql(RECORDS + "where p.account_id = :account")
                .param("account", PasskeyOwner.accountOf(owner))
                .query(JdbcPasskeys::credential)
                .list();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static Passkey passkey(ResultSet row, int index) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Moments.at(row, "added_at"),
                Moments.at(row, "last_used_at"));
    }

    private static CredentialRecord credential(ResultSet row, int index) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyOwner.handleOf(row.getObject("account_id", UUID.class)))
                .label(row.getString("name"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("owner_verified"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data")))
                .created(Moments.at(row, "added_at"))
                .lastUsed(Moments.at(row, "last_used_at"))
                .build();
    }
}
