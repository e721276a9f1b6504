package org.fanlight.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.fanlight.startup.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MasterKeysTest {

    private static final String KEY = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";
    private static final byte[] USE = {1, 2};
    private static final byte[] TEXT = "keys".getBytes(StandardCharsets.UTF_8);

    private final Map<String, String> kept = new HashMap<>();
    private HttpServer vault;

    @TempDir
    private Path folder;

    @BeforeEach
    void aVaultThatKeepsItsKeyToItself() throws IOException {
        vault = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        vault.createContext("/v1/transit/encrypt/fanlight", this::encrypt);
        vault.createContext("/v1/transit/decrypt/fanlight", this::decrypt);
        vault.start();
    }

    @AfterEach
    void close() {
        vault.stop(0);
    }

    @Test
    void aFileIsMadeOnceAndForItsOwnerAlone() throws IOException, GeneralSecurityException {
        var file = folder.resolve("keys/master.key");
        var made = MasterKeys.at("file:" + file, Map.of()).made();
        var line = Files.readString(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var again = MasterKeys.at("file:" + file, Map.of()).made();
        assertThat(again.decrypt(made.encrypt(TEXT, USE), USE)).isEqualTo(TEXT);
        assertThat(Files.readString(file)).isEqualTo(line);
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void aFileThatIsGoneIsNotMadeAnew() {
        var file = folder.resolve("master.key");
        var key = MasterKeys.at("file:" + file, Map.of());
        assertThatThrownBy(key::aead)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read from " + file);
        assertThat(file).doesNotExist();
    }

    @Test
    void aVariableHoldsItToo() throws GeneralSecurityException {
        var key = MasterKeys.at("env:HOUSE_KEY", Map.of("HOUSE_KEY", KEY + "\n"));
        assertThat(key.aead().decrypt(key.made().encrypt(TEXT, USE), USE)).isEqualTo(TEXT);
        assertThatThrownBy(() -> MasterKeys.at("env:HOUSE_KEY", Map.of()).aead())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is no variable HOUSE_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "QUFB", "&%$"})
    void whatIsNo32BytesIsRefusedWithoutBeingSaid(String line) {
        assertThatThrownBy(() -> MasterKeys.at("env:HOUSE_KEY", Map.of("HOUSE_KEY", line))
                        .aead())
                .isInstanceOf(CannotStart.class)
                .hasMessage("The master key in HOUSE_KEY is not 32 bytes in Base64.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/etc/key", "aws:key", "vault:bao.example/transit", "vault:https://bao.example/v1/transit"})
    void anotherPlaceIsRefused(String where) {
        assertThatThrownBy(() -> MasterKeys.at(where, Map.of("VAULT_TOKEN", "token")))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void aVaultEncryptsAndDecrypts() throws GeneralSecurityException {
        var key = vault("token");
        var encrypted = key.made().encrypt(TEXT, USE);
        assertThat(encrypted).asString(StandardCharsets.US_ASCII).startsWith("vault:v1:");
        assertThat(key.aead().decrypt(encrypted, USE)).isEqualTo(TEXT);
        assertThatThrownBy(() -> key.aead().decrypt(encrypted, TEXT)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aVaultThatRefusesOrIsNotThereIsSaid() {
        assertThatThrownBy(() -> vault("another").aead().encrypt(TEXT, USE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("The vault with the master key did not answer as it should")
                .hasMessageContaining("Forbidden");
        var gone = vault("token");
        vault.stop(0);
        assertThatThrownBy(() -> gone.aead().encrypt(TEXT, USE)).isInstanceOf(CannotStart.class);
    }

    @Test
    void aVaultNeedsAToken() {
        assertThatThrownBy(() -> vault("")).isInstanceOf(CannotStart.class).hasMessageContaining("VAULT_TOKEN");
    }

    private MasterKey vault(String token) {
        var url = "vault:http://127.0.0.1:%d/v1/transit/fanlight"
                .formatted(vault.getAddress().getPort());
        return MasterKeys.at(url, Map.of("VAULT_TOKEN", token));
    }

    private void encrypt(HttpExchange exchange) throws IOException {
        var asked = asked(exchange);
        var name = "vault:v1:" + kept.size();
        kept.put(name + asked.get("associated_data"), asked.getOrDefault("plaintext", ""));
        answer(exchange, 200, Map.of("ciphertext", name, "key_version", 1));
    }

    private void decrypt(HttpExchange exchange) throws IOException {
        var asked = asked(exchange);
        var plain = kept.get(asked.getOrDefault("ciphertext", "") + asked.get("associated_data"));
        answer(exchange, plain == null ? 400 : 200, plain == null ? Map.of() : Map.of("plaintext", plain));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> asked(HttpExchange exchange) throws IOException {
        return new JsonMapper().readValue(exchange.getRequestBody().readAllBytes(), Map.class);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> data) throws IOException {
        var allowed = "token".equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"));
        byte[] body = new JsonMapper().writeValueAsBytes(Map.of("data", data));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(allowed ? status : 403, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
