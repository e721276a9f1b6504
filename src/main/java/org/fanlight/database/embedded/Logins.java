package org.fanlight.database.embedded;

import org.fanlight.database.Login;

/// Who may connect to the server at this port.
record Logins(int port, Secrets secrets) {

    Login of(String database, String role) {
        String url = "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false&reWriteBatchedInserts=true"
                .formatted(port, database);
        return new Login(url, role, secrets.of(role));
    }
}
