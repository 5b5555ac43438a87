package quanheng.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;

@Controller
@Granted(nobody = true)
class SignInController {
    private final boolean sample;

    SignInController(@Value("${quanheng.sample}") boolean sample) {
        this.sample = sample;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam @Nullable String wrong,
            @RequestParam @Nullable String wait,
            @RequestParam @Nullable String out,
            Model model) {
        model.addAttribute("notice", wrong != null ? "wrong" : wait != null ? "wait" : out != null ? "out" : "");
        model.addAttribute("sample", sample);
        return "access/sign-in";
    }
}
