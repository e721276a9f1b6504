package org.fanlight.access.sso;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What was agreed with an agency's provider. It can be agreed anew.
///
/// @param name as the sign-in page shows it
/// @param clientId as which we are registered there
/// @param secretName the file that holds our secret
/// @param domains of the agency's e-mail addresses; those below them are the agency's too
/// @param emailClaim the claim with the address, such as `email`
/// @param asksVerified whether the provider has to say that it has verified the address
/// @param rolesClaim the claim with groups or roles, with dots where it lies in another one
/// @param offlineAccess whether a refresh token has to be asked for by `offline_access`
/// @param secondStepValues of `acr` and `amr`: with one of them the provider has seen to the second step
/// @param lookAgain after how long the provider is asked again whether somebody may go on
public record ProviderTerms(
        String name,
        String clientId,
        String secretName,
        Set<MailDomain> domains,
        String emailClaim,
        boolean asksVerified,
        String rolesClaim,
        boolean offlineAccess,
        Set<String> secondStepValues,
        Duration lookAgain,
        List<RoleMapping> mappings) {

    /// Whether an address may come from this provider.
    boolean covers(MailDomain domain) {
        return domains.stream().anyMatch(domain::isWithin);
    }
}
