package org.fanlight.access.sso;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Our secrets at the providers, each in a file of its own. The database and the pages only know the file's name.
@Component
public class ProviderSecrets {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final SsoSettings settings;

    ProviderSecrets(SsoSettings settings) {
        this.settings = settings;
    }

    /// Whether a file may be called that: it leads to no other folder.
    public static boolean mayBeCalled(String name) {
        return NAME.matcher(name).matches();
    }

    /// Read anew each time, so that a replaced secret is good at once; nothing where there is no such file.
    Optional<String> secret(String name) {
        if (!mayBeCalled(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                            Files.readString(settings.secrets().resolve(name)).strip())
                    .filter(secret -> !secret.isEmpty());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
