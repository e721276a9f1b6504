package org.fanlight.access.web;

import java.time.Clock;
import org.fanlight.access.sso.web.BackChannelSignOut;
import org.fanlight.access.sso.web.ProviderSignOut;
import org.fanlight.access.web.sessions.TimedContexts;
import org.fanlight.ui.errors.ExpiredForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;

/// Sessions, sign-in and forgery protection for the pages. Which route needs what is [RouteGuard]'s to say.
@Configuration
class SecurityConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    /// As much memory as OWASP asks for with two passes, which is more than Spring Security's own choice.
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);
    }

    /// Each request is timed as a whole; to time each of its dozen security filters costs more than most of them do.
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /// The token outlasts a sign-in and a sign-out, so that a form survives the loss of its session.
    ///
    /// A password is tried once: left to itself, Spring Security tries the same provider a second time, and
    /// counts a second failure.
    @Bean
    @Order(100)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationProvider passwordSignIn,
            SignOutOnRecord signOutOnRecord,
            ProviderSignOut providerSignOut,
            BackChannelSignOut backChannelSignOut,
            TimedContexts contexts,
            ExpiredForms expiredForms,
            Clock clock)
            throws Exception {
        return http.authenticationManager(new ProviderManager(passwordSignIn))
                .securityContext(kept -> kept.securityContextRepository(contexts))
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new ForgeryTokens())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .successHandler(new SignInSuccess())
                        .failureHandler(new SignInFailure(clock)))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new ToSignIn(clock)).accessDeniedHandler(expiredForms))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(signOutOnRecord)
                        .addLogoutHandler(providerSignOut)
                        .logoutSuccessHandler(providerSignOut))
                .oidcLogout(there -> there.backChannel(channel -> channel.logoutHandler(backChannelSignOut)))
                .build();
    }
}
