package org.fanlight.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.ui.theme.ThemeFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// Serves what a partnership brought for its look, out of memory.
record ThemeResolver(ThemeFiles files) implements ResourceResolver {

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var content = files.at(path);
        return content == null ? null : new Named(content, String.valueOf(StringUtils.getFilename(path)));
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return files.at(path) == null ? null : path;
    }

    /// The name says of which type it is.
    private static final class Named extends ByteArrayResource {

        private final String name;

        Named(byte[] content, String name) {
            super(content);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }
    }
}
