package quanheng.shell.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Registers the frame and the choice of language.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Office.class)
class ShellConfiguration {
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    Languages localeResolver() {
        return new Languages();
    }

    /// Files that pages load, under their own paths only: every link of a page asks whether it names one of them. Those
    /// with a digest in their names may be kept for long, and a new version is never mixed with an old one.
    @Bean
    WebMvcConfigurer pageFiles() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                for (var folder : List.of("css", "js")) {
                    registry.addResourceHandler("/" + folder + "/**")
                            .addResourceLocations("classpath:/static/" + folder + "/")
                            .setCacheControl(CacheControl.maxAge(KEPT))
                            .resourceChain(true)
                            .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
                }
                registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .setCacheControl(CacheControl.maxAge(KEPT))
                        .resourceChain(true);
            }
        };
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
