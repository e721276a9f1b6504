package org.fanlight.access.passkeys;

import java.net.URI;
import java.util.Set;
import org.fanlight.ui.UiSettings;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// This house as passkeys know it. The device has to make sure each time that its owner is there, by finger, face or
/// PIN: that is why a passkey counts as both steps.
@Component
class PasskeyParty {

    private final SingletonSupplier<WebAuthnRelyingPartyOperations> operations;

    PasskeyParty(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository credentials,
            UiSettings settings,
            Environment environment) {
        this.operations = SingletonSupplier.of(
                () -> operations(owners, credentials, settings.serviceName(), address(environment)));
    }

    WebAuthnRelyingPartyOperations operations() {
        return operations.obtain();
    }

    private static WebAuthnRelyingPartyOperations operations(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository credentials,
            String name,
            URI address) {
        var house = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name(name)
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, credentials, house, Set.of(origin(address)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static URI address(Environment environment) {
        return environment.getRequiredProperty("fanlight.passkeys.address", URI.class);
    }

    private static String origin(URI address) {
        var port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
