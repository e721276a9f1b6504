package org.fanlight.access.clients.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.clients.Allowances;
import org.fanlight.access.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/// The API's own two chains, before that of the pages: one gives tokens, the other asks for them. Neither has sessions.
@Configuration
class ApiSecurity {

    private static final int REQUESTS_A_MINUTE = 120;
    private static final int TOKENS_A_MINUTE = 30;

    private final Allowances allowances;
    private final ProblemWriter writer;

    ApiSecurity(Allowances allowances, ProblemWriter writer) {
        this.allowances = allowances;
        this.writer = writer;
    }

    /// Of all that Spring's authorization server can do, only the token endpoint can be reached.
    @Bean
    @Order(10)
    SecurityFilterChain tokens(HttpSecurity http, RegisteredSystems systems, TokensGiven given, PasswordEncoder hashes)
            throws Exception {
        return stateless(http.securityMatcher("/oauth2/token"))
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(systems)
                        .authorizationService(given)
                        .clientAuthentication(clients ->
                                clients.authenticationProviders(providers -> acceptAnySecret(providers, hashes)))
                        .authorizationServerSettings(
                                AuthorizationServerSettings.builder().build()))
                .authorizeHttpRequests(routes -> routes.anyRequest().authenticated())
                .addFilterAfter(
                        new AllowanceFilter(allowances, writer, TOKENS_A_MINUTE, ApiSecurity::address),
                        SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain api(HttpSecurity http, BearerTokens bearers, ApiRefusals refusals) throws Exception {
        var manager = bearers.manager();
        return stateless(http.securityMatcher("/api/**", "/oauth2/**"))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(_ -> manager)
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(routes -> routes.requestMatchers("/api/v1/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .addFilterAfter(
                        new AllowanceFilter(allowances, writer, REQUESTS_A_MINUTE, ApiSecurity::client),
                        BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static void acceptAnySecret(List<AuthenticationProvider> providers, PasswordEncoder hashes) {
        providers.stream()
                .filter(ClientSecretAuthenticationProvider.class::isInstance)
                .map(ClientSecretAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setPasswordEncoder(new AnySecret(hashes)));
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static String address(HttpServletRequest request) {
        return "address " + request.getRemoteAddr();
    }

    private static @Nullable String client(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CallingSystem system
                ? "client " + system.client()
                : null;
    }
}
