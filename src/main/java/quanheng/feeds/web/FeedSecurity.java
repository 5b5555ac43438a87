package quanheng.feeds.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The addresses senders put batches to know no sessions and no cookies, hence need no protection from forged forms:
/// whoever comes shows a token with every request.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FeedSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain senderSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/feeds/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
