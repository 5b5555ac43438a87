package quanheng.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Sign-in, sessions, and the headers that keep pages safe.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @EnableJdbcHttpSession(tableName = "access.session", maxInactiveIntervalInSeconds = 8 * 3600)
    static class Web implements WebMvcConfigurer {
        private final Grants grants;

        Web(Grants grants) {
            this.grants = grants;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new GrantCheck(grants))
                    .excludePathPatterns("/error")
                    .order(10);
        }

        /// Requests of one session at once may all be the first to keep something in it; none of them fails for that.
        @Bean
        PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsKeptAtOnce() {
            return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        }

        @Bean
        SecurityFilterChain security(HttpSecurity http, SignInAttempts attempts, ApplicationEventPublisher events)
                throws Exception {
            return http.addFilterAfter(new SightOfRequest(), AuthorizationFilter.class)
                    .authorizeHttpRequests(requests -> requests.requestMatchers(
                                    "/sign-in",
                                    "/css/**",
                                    "/js/**",
                                    "/images/**",
                                    "/webjars/**",
                                    "/calendar/*",
                                    "/protection/receipts",
                                    "/error")
                            .permitAll()
                            .anyRequest()
                            .authenticated())
                    .formLogin(form -> form.loginPage("/sign-in")
                            .successHandler(new SignInOutcome.Success(attempts, events))
                            .failureHandler(new SignInOutcome.Failure(attempts, events)))
                    .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                    .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                    .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                    .addFilterBefore(new Throttle(attempts), UsernamePasswordAuthenticationFilter.class)
                    .build();
        }
    }
}
