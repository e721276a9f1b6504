package org.fanlight.access.sso;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where people come back to from a provider, and where our secrets lie.
///
/// @param address of this house, as people reach it
/// @param secrets the folder with a file for each secret
@ConfigurationProperties("fanlight.sso")
public record SsoSettings(URI address, Path secrets) {

    /// A page of this house with its full address.
    public String at(String path) {
        return address.toString().replaceAll("/+$", "") + path;
    }
}
