package org.fanlight.access.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// A provider on this machine that says whatever a test wants, true or not.
public final class FakeProvider implements AutoCloseable {

    /// Whose signature it announces.
    public static final RSAKey KEY = key("theirs");

    /// Somebody else's under the same name.
    public static final RSAKey FORGED = key("theirs");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final List<MultiValueMap<String, String>> asked = new ArrayList<>();
    private final List<String> authorizations = new ArrayList<>();
    private String announced;
    private Optional<JWT> idToken = Optional.empty();
    private Optional<String> refreshToken = Optional.empty();
    private Optional<String> error = Optional.empty();

    private FakeProvider(HttpServer server) {
        this.server = server;
        this.announced = issuer();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, configuration()));
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    public static FakeProvider start() {
        try {
            return new FakeProvider(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// From now on it calls itself something else.
    public void announces(String issuer) {
        announced = issuer;
    }

    /// What it answers to a code or a refresh token from now on.
    public void says(JWT token) {
        idToken = Optional.of(token);
    }

    public void givesRefreshToken(String token) {
        refreshToken = Optional.of(token);
    }

    /// From now on it refuses whatever is asked of its token endpoint.
    public void refuses(String code) {
        error = Optional.of(code);
    }

    /// What its token endpoint was last sent.
    public MultiValueMap<String, String> lastAsked() {
        return asked.getLast();
    }

    public String lastAuthorization() {
        return authorizations.getLast();
    }

    public int timesAsked() {
        return asked.size();
    }

    public static SignedJWT signed(JWTClaimsSet claims, RSAKey key, String type) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(new JOSEObjectType(type))
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token;
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                announced,
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/jwks",
                "end_session_endpoint",
                issuer() + "/end",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(UriComponentsBuilder.newInstance().query(body).build().getQueryParams());
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (error.isPresent()) {
            answer(exchange, 400, Map.of("error", error.get()));
        } else {
            answer(exchange, 200, tokens());
        }
    }

    private Map<String, Object> tokens() {
        var tokens =
                new HashMap<String, Object>(Map.of("access_token", "a", "token_type", "Bearer", "expires_in", 300));
        idToken.ifPresent(token -> tokens.put("id_token", token.serialize()));
        refreshToken.ifPresent(token -> tokens.put("refresh_token", token));
        return tokens;
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> document) throws IOException {
        var bytes = JSON.writeValueAsBytes(document);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
