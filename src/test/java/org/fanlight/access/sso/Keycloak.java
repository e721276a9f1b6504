package org.fanlight.access.sso;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/// A real Keycloak on this machine, with nothing on disk: the one that `./fanlight check` names.
public final class Keycloak implements AutoCloseable {

    private static final String ADMIN = "admin";
    private static final ParameterizedTypeReference<Map<String, Object>> ONE = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> MANY =
            new ParameterizedTypeReference<>() {};

    private final Process process;
    private final String root;
    private final RestClient http;

    private Keycloak(Process process, String root) {
        this.process = process;
        this.root = root;
        this.http = RestClient.create(root);
    }

    /// Starts it, and waits until it says that it is there.
    public static Keycloak start() {
        var home = Objects.requireNonNull(
                System.getenv("FANLIGHT_KEYCLOAK"), "Run ./fanlight check --full once: it fetches Keycloak");
        try {
            var port = freePort();
            var root = "http://localhost:" + port;
            var command = new ProcessBuilder(
                            "sh",
                            Path.of(home, "bin", "kc.sh").toString(),
                            "start",
                            "--optimized",
                            "--http-enabled=true",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--hostname=" + root)
                    .redirectErrorStream(true);
            command.environment()
                    .putAll(Map.of(
                            "JAVA_HOME", System.getProperty("java.home"),
                            "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
            var process = command.start();
            waitUntilStarted(process);
            return new Keycloak(process, root);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String issuer(String realm) {
        return root + "/realms/" + realm;
    }

    /// A realm with a client `fanlight`, the group `checks` and a mapper that names groups in the ID token.
    public void addRealm(String realm, String comeBackTo) {
        admin(
                "/admin/realms",
                Map.of(
                        "realm",
                        realm,
                        "enabled",
                        true,
                        "sslRequired",
                        "none",
                        "groups",
                        List.of(Map.of("name", "checks")),
                        "clients",
                        List.of(client(comeBackTo))));
    }

    /// Where Keycloak tells us that somebody has signed out.
    public void tellsAt(String realm, String address) {
        var client =
                list("/admin/realms/" + realm + "/clients?clientId=fanlight").getFirst();
        @SuppressWarnings("unchecked")
        var attributes = new HashMap<>((Map<String, Object>) client.get("attributes"));
        attributes.put("backchannel.logout.url", address);
        attributes.put("backchannel.logout.session.required", "true");
        client.put("attributes", attributes);
        change("/admin/realms/" + realm + "/clients/" + client.get("id"), client);
    }

    /// Somebody in the group `checks`, whose password is their name.
    public void addUser(String realm, String name, String email, boolean verified) {
        admin(
                "/admin/realms/" + realm + "/users",
                Map.of(
                        "username",
                        name,
                        "email",
                        email,
                        "emailVerified",
                        verified,
                        "enabled",
                        true,
                        "firstName",
                        "Jo",
                        "lastName",
                        "Bloggs",
                        "groups",
                        List.of("checks"),
                        "credentials",
                        List.of(Map.of("type", "password", "value", name, "temporary", false))));
    }

    public void disable(String realm, String name) {
        var user = user(realm, name);
        user.put("enabled", false);
        change("/admin/realms/" + realm + "/users/" + user.get("id"), user);
    }

    public void takeOutOfGroup(String realm, String name) {
        var user = "/admin/realms/" + realm + "/users/" + user(realm, name).get("id") + "/groups";
        list(user)
                .forEach(group -> http.delete()
                        .uri(user + "/" + group.get("id"))
                        .headers(headers -> headers.setBearerAuth(token()))
                        .retrieve()
                        .toBodilessEntity());
    }

    /// As an administrator ends all sessions of somebody.
    public void signOut(String realm, String name) {
        admin("/admin/realms/" + realm + "/users/" + user(realm, name).get("id") + "/logout", Map.of());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static Map<String, Object> client(String comeBackTo) {
        return Map.of(
                "clientId",
                "fanlight",
                "secret",
                "our secret",
                "publicClient",
                false,
                "standardFlowEnabled",
                true,
                "redirectUris",
                List.of(comeBackTo + "/sign-in/back/*"),
                "attributes",
                Map.of("post.logout.redirect.uris", comeBackTo + "/signed-out"),
                "protocolMappers",
                List.of(Map.of(
                        "name", "groups",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-group-membership-mapper",
                        "config", Map.of("claim.name", "groups", "full.path", "false", "id.token.claim", "true"))));
    }

    private Map<String, Object> user(String realm, String name) {
        return list("/admin/realms/" + realm + "/users?exact=true&username=" + name)
                .getFirst();
    }

    private List<Map<String, Object>> list(String path) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(MANY);
    }

    private void admin(String path, Object body) {
        http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private void change(String path, Object body) {
        http.put()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private String token() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", "admin-cli");
        form.add("grant_type", "password");
        form.add("username", ADMIN);
        form.add("password", ADMIN);
        return String.valueOf(http.post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(ONE)
                .get("access_token"));
    }

    /// What it says afterwards is read too, so that it never waits for somebody to listen.
    private static void waitUntilStarted(Process process) throws IOException {
        BufferedReader words = process.inputReader(StandardCharsets.UTF_8);
        var said = new StringBuilder();
        for (var line = words.readLine(); line != null; line = words.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Listening on:")) {
                Thread.ofVirtual().start(() -> words.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IllegalStateException("Keycloak did not start:\n" + said);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
