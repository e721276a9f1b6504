package org.fanlight.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import org.fanlight.ui.UiSettings;
import org.fanlight.ui.theme.ThemeFiles;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Joins the template engine and the asset folder to Spring MVC.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UiSettings.class)
class UiConfiguration implements WebMvcConfigurer {

    static final String THEME = "/theme";

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;
    private final ThemeFiles theme;

    UiConfiguration(Assets assets, ThemeFiles theme) {
        this.assets = assets;
        this.theme = theme;
    }

    @Bean
    static TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    static JteViewResolver jteViewResolver(TemplateEngine engine, Frames frames) {
        return new JteViewResolver(engine, frames);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(A_YEAR)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(assets.version(), "/**"));
        registry.addResourceHandler(THEME + "/**")
                .setCacheControl(A_YEAR)
                .setUseLastModified(false)
                .resourceChain(false)
                .addResolver(new ThemeResolver(theme));
    }
}
