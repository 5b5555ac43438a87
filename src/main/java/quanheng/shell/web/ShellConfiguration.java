package quanheng.shell.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Registers the frame and the choice of language.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Office.class)
class ShellConfiguration {
    @Bean
    Languages localeResolver() {
        return new Languages();
    }

    @Bean
    WebMvcConfigurer frameEveryPage(Frames frames) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(frames).excludePathPatterns("/css/**", "/js/**", "/webjars/**");
            }
        };
    }
}
