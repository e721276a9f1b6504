package org.fanlight.access.passkeys.web;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What browsers and devices say to each other about passkeys, as WebAuthn writes it.
@Component
class PasskeyJson {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> ADDED =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> USED =
            new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    ResponseEntity<String> answer(Object options) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(options));
    }

    Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> added(String words) {
        return read(words, ADDED);
    }

    Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> used(String words) {
        return read(words, USED);
    }

    private <T> Optional<T> read(String words, TypeReference<T> type) {
        try {
            return Optional.ofNullable(json.readValue(words, type));
        } catch (JacksonException | IllegalArgumentException notACredential) {
            return Optional.empty();
        }
    }
}
