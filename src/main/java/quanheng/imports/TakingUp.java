package quanheng.imports;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes unfinished imports up when the office's pages begin to be served; single commands do not.
@Component
class TakingUp {
    private final Imports imports;

    TakingUp(Imports imports) {
        this.imports = imports;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            imports.takeUp();
        }
    }
}
