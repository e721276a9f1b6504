package org.fanlight.access.passkeys.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Component;

/// What this browser was asked, kept in its session and answered once.
@Component
class Asked {

    private static final int LONGEST_NAME = 60;

    private final HttpSessionPublicKeyCredentialCreationOptionsRepository toAdd =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final HttpSessionPublicKeyCredentialRequestOptionsRepository toUse =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();
    private final PasskeyJson json;

    Asked(PasskeyJson json) {
        this.json = json;
    }

    ResponseEntity<String> toAdd(
            PublicKeyCredentialCreationOptions options, HttpServletRequest request, HttpServletResponse response) {
        toAdd.save(request, response, options);
        return json.answer(options);
    }

    ResponseEntity<String> toUse(
            PublicKeyCredentialRequestOptions options, HttpServletRequest request, HttpServletResponse response) {
        toUse.save(request, response, options);
        return json.answer(options);
    }

    Optional<RelyingPartyRegistrationRequest> added(
            String name, String credential, HttpServletRequest request, HttpServletResponse response) {
        var options = Optional.ofNullable(toAdd.load(request));
        toAdd.save(request, response, null);
        return options.flatMap(asked -> json.added(credential)
                .map(answer -> new ImmutableRelyingPartyRegistrationRequest(
                        asked, new RelyingPartyPublicKey(answer, nameOr(name)))));
    }

    Optional<RelyingPartyAuthenticationRequest> used(
            String credential, HttpServletRequest request, HttpServletResponse response) {
        var options = Optional.ofNullable(toUse.load(request));
        toUse.save(request, response, null);
        return options.flatMap(
                asked -> json.used(credential).map(answer -> new RelyingPartyAuthenticationRequest(asked, answer)));
    }

    private static String nameOr(String typed) {
        var name = typed.strip().codePoints().limit(LONGEST_NAME);
        return typed.isBlank()
                ? "Passkey"
                : name.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
