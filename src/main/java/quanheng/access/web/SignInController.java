package quanheng.access.web;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;

@Controller
@Granted(nobody = true)
class SignInController {
    private static final List<String> NOTICES = List.of("wrong", "wait", "out", "changed");

    private final boolean sample;

    SignInController(@Value("${quanheng.sample}") boolean sample) {
        this.sample = sample;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam Map<String, String> words, Model model) {
        model.addAttribute(
                "notice",
                NOTICES.stream().filter(words::containsKey).findFirst().orElse(""));
        model.addAttribute("sample", sample);
        return "access/sign-in";
    }
}
