package org.fanlight.encryption;

import com.google.crypto.tink.Aead;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.fanlight.startup.CannotStart;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException.BadRequest;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// A key that never leaves its service: the transit engine of OpenBao or of HashiCorp Vault, as their HTTP API says.
///
/// @param engine such as `https://bao.example/v1/transit`
/// @param key its name there, of type `aes256-gcm96`
record VaultKey(URI engine, String key, RestClient http) implements MasterKey, Aead {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    /// @param url the engine's, then a slash and the name of the key
    /// @param token that may encrypt and decrypt with this key, and nothing else
    static VaultKey at(String url, String token) {
        int slash = url.lastIndexOf('/');
        if (!url.matches("https?://[^/]+/v1/.+/[^/]+") || token.isBlank()) {
            throw new CannotStart("""
                    A master key in a vault is named as vault:https://bao.example/v1/transit/fanlight, and VAULT_TOKEN \
                    holds a token that may encrypt and decrypt with it.""");
        }
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(LONGEST).build());
        requests.setReadTimeout(LONGEST);
        var http = RestClient.builder()
                .requestFactory(requests)
                .defaultHeader("X-Vault-Token", token)
                .build();
        return new VaultKey(URI.create(url.substring(0, slash)), url.substring(slash + 1), http);
    }

    @Override
    public Aead aead() {
        return this;
    }

    @Override
    public Aead made() {
        return this;
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        var answer = asked(
                "encrypt",
                Map.of("plaintext", BASE64.encodeToString(plain), "associated_data", BASE64.encodeToString(boundTo)));
        return answer.of("ciphertext").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] decrypt(byte[] stored, byte[] boundTo) throws GeneralSecurityException {
        var answer = asked(
                "decrypt",
                Map.of(
                        "ciphertext",
                        new String(stored, StandardCharsets.US_ASCII),
                        "associated_data",
                        BASE64.encodeToString(boundTo)));
        return Base64.getDecoder().decode(answer.of("plaintext"));
    }

    private Answer asked(String what, Map<String, String> body) throws GeneralSecurityException {
        try {
            var answer = http.post()
                    .uri(engine + "/" + what + "/" + key)
                    .body(body)
                    .retrieve()
                    .body(Answer.class);
            if (answer == null) {
                throw new GeneralSecurityException("The vault said nothing");
            }
            return answer;
        } catch (BadRequest unfit) {
            throw new GeneralSecurityException("The vault cannot " + what + " it");
        } catch (RestClientException unreachable) {
            throw new CannotStart(
                    "The vault with the master key did not answer as it should (%s): %s"
                            .formatted(engine, unreachable.getClass().getSimpleName()),
                    unreachable);
        }
    }

    /// What the engine answers.
    record Answer(Map<String, Object> data) {

        /// @throws GeneralSecurityException where the engine left it out
        String of(String name) throws GeneralSecurityException {
            if (data.get(name) instanceof String text) {
                return text;
            }
            throw new GeneralSecurityException("The vault answered without " + name);
        }
    }
}
