package quanheng.sample;

import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says on the console, once the pages can be opened, where the sample office is and who may sign in.
@Component
class Welcome {
    private final SampleOffice office;
    private final MessageSource messages;

    Welcome(SampleOffice office, MessageSource messages) {
        this.office = office;
        this.messages = messages;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext pages) {
            if (office.isRefused()) {
                say("sample.refused");
            }
            var server = pages.getWebServer();
            if (office.isSample() && server != null) {
                welcome("http://localhost:" + server.getPort() + "/");
            }
        }
    }

    private void welcome(String address) {
        System.err.println();
        say("sample.ready");
        say("sample.address", address);
        say("sample.password", SampleFiles.PASSWORD);
        say("sample.accounts");
        for (var person : SampleFiles.people()) {
            System.err.printf(
                    "    %-14s %s  %s%n",
                    person.username(),
                    person.name(),
                    messages.getMessage("access.role." + person.username(), null, Locale.SIMPLIFIED_CHINESE));
        }
        System.err.println();
    }

    private void say(String key, Object... words) {
        System.err.println("  " + messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE) + "  "
                + messages.getMessage(key, words, Locale.ENGLISH));
    }
}
