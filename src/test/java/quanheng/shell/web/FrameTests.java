package quanheng.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// The frame and the error pages around a trial page.
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = {ShellConfiguration.class, Frames.class, ErrorPages.class, FrameTests.Trial.class})
@Import(FrameTests.Menu.class)
@TestPropertySource(
        properties = {"quanheng.sample=true", "quanheng.help-desk=12345", "spring.messages.basename=messages/shell"})
class FrameTests {
    @Autowired
    private MockMvcTester site;

    @Controller
    static class Trial {
        @GetMapping({"/trial", "/trial/part"})
        String page() {
            return "shell-trial/page";
        }

        @GetMapping("/trial/missing")
        String missing() {
            throw new NotFoundException("plan:1");
        }

        @GetMapping("/trial/refused")
        String refused() {
            throw new NotAllowedException("plan:1");
        }

        @GetMapping("/trial/changed")
        String changed() {
            throw new ChangedMeanwhileException("plan:1");
        }

        @GetMapping("/trial/broken")
        String broken() {
            throw new IllegalStateException("secret detail");
        }
    }

    static class Menu {
        @Bean
        MenuEntry trial() {
            return new MenuEntry("trial", "/trial", 1);
        }

        @Bean
        MenuEntry other() {
            return new MenuEntry("other", "/other", 2);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-01T17:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }

    @Test
    void framesAPageInChineseByDefault() {
        assertThat(site.get().uri("/trial"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"zh-CN\"", "<h1>Trial heading</h1>", "2026-03-02", "class=\"sample-band\"")
                .doesNotContain("??shell", "style=", "onclick");
    }

    @Test
    void speaksEnglishAndRemembersIt() {
        assertThat(site.get().uri("/trial?language=en")).cookies().hasValue("quanheng-language", "en");
        assertThat(site.get().uri("/trial").cookie(new Cookie("quanheng-language", "en")))
                .bodyText()
                .contains("lang=\"en\"", "Skip to the content")
                .doesNotContain("??shell");
    }

    @Test
    void keepsToItsLanguagesWhateverIsAsked() {
        assertThat(site.get().uri("/trial?language=fr").cookie(new Cookie("quanheng-language", "tlh")))
                .bodyText()
                .contains("lang=\"zh-CN\"");
    }

    @Test
    void changesLanguageAndSizeWithoutLosingTheQuery() {
        assertThat(site.get().uri(URI.create("/trial?unit=%E5%B8%82&language=en&zoom=115")))
                .bodyText()
                .contains(
                        "href=\"/trial?unit=%E5%B8%82&amp;zoom=115&amp;language=zh-CN\"",
                        "href=\"/trial?unit=%E5%B8%82&amp;language=en&amp;zoom=130\"", "class=\"standard zoom-115\"");
    }

    @Test
    void remembersTheLargeView() {
        assertThat(site.get().uri("/trial?appearance=large")).cookies().hasValue("quanheng-view", "large-100");
        assertThat(site.get().uri("/trial").cookie(new Cookie("quanheng-view", "large-130")))
                .bodyText()
                .contains("class=\"large zoom-130\"");
    }

    @Test
    void marksTheMenuLineThePageBelongsTo() {
        assertThat(site.get().uri("/trial/part"))
                .bodyText()
                .containsPattern("href=\"/trial\" aria-current=\"page\"")
                .doesNotContainPattern("href=\"/other\" aria-current");
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @CsvSource(textBlock = """
            /trial/missing, 404
            /trial/refused, 403
            /trial/changed, 409
            /trial/broken,  500
            /nowhere,       404
            """)
    void tellsWhatHappenedAndWhatToDo(String path, int status) {
        assertThat(site.get().uri(path + "?language=en"))
                .hasStatus(status)
                .bodyText()
                .contains("What was kept", "What to do", "12345", "<code>" + status + "-")
                .doesNotContain("??shell", "secret detail", "plan:1");
    }

    @Test
    void answersHtmxWithAPartOfAPage() {
        assertThat(site.get().uri("/trial/changed").header("HX-Request", "true"))
                .hasStatus(409)
                .bodyText()
                .contains("class=\"mishap\"")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/base.css", "/css/seal.svg", "/js/shell.js", "/webjars/htmx.org/dist/htmx.min.js"})
    void servesWhatThePagesLoad(String path) {
        assertThat(site.get().uri(path)).hasStatusOk();
    }
}
