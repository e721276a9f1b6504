package org.fanlight.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.fanlight.audit.seal.Trail;

/// What `./fanlight audit verify` answered.
record Verified(int exitCode, String said) {

    static Verified verify(Trail trail, String... options) {
        var settings = new HashMap<>(trail.settings());
        settings.put("FANLIGHT_HOME", trail.folder().toString());
        var said = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of("verify"));
        words.addAll(List.of(options));
        var exitCode = new AuditVerb(settings, new PrintStream(said, true, StandardCharsets.UTF_8)).run(words);
        return new Verified(exitCode, said.toString(StandardCharsets.UTF_8));
    }
}
