package quanheng.docket.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.Granted;
import quanheng.docket.Procedures;
import quanheng.shell.NotFoundException;

/// The procedures, each as a drawing and as a table.
@Controller
@Granted(everyone = true)
class ProcedureController {
    private final Procedures procedures;
    private final MessageSource messages;
    private final Clock clock;

    ProcedureController(Procedures procedures, MessageSource messages, Clock clock) {
        this.procedures = procedures;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/procedures")
    String list(Model model) {
        model.addAttribute("procedures", procedures.all());
        return "docket/procedures";
    }

    @GetMapping("/procedures/{id}")
    String show(@PathVariable String id, Locale language, Model model) {
        var procedure = procedures.find(id).orElseThrow(() -> new NotFoundException("procedure:" + id));
        var words = new Diagram.Words(
                messages.getMessage("docket.procedures.start", null, language),
                messages.getMessage("docket.procedures.any", null, language),
                language);
        model.addAttribute("procedure", procedure);
        model.addAttribute("diagram", Diagram.of(procedure, words));
        model.addAttribute("today", LocalDate.now(clock));
        return "docket/procedure";
    }
}
