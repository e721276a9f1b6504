package org.fanlight.operations.clients.web;

/// The one page that shows a secret.
///
/// @param earlier what becomes of the secret before it
/// @param next the client's own page
public record SecretPage(String name, String clientId, String secret, String earlier, String next) {

    @Override
    public String toString() {
        return "a secret of " + clientId;
    }
}
