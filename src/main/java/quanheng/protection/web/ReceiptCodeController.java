package quanheng.protection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.protection.ReceiptCodes;

/// Answers whoever holds a receipt code; nobody signs in here.
@Controller
@Granted(nobody = true)
class ReceiptCodeController {
    private final ReceiptCodes codes;

    ReceiptCodeController(ReceiptCodes codes) {
        this.codes = codes;
    }

    @GetMapping("/protection/receipts")
    String form(Model model) {
        model.addAttribute("answer", null);
        model.addAttribute("problem", "");
        return "protection/receipt-code";
    }

    @PostMapping("/protection/receipts")
    String ask(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        form(model);
        switch (codes.ask(code, request.getRemoteAddr())) {
            case ReceiptCodes.Answer.Known known -> model.addAttribute("answer", known);
            case ReceiptCodes.Answer.None() -> problem("none", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
            case ReceiptCodes.Answer.Wait() -> problem("wait", HttpStatus.TOO_MANY_REQUESTS, model, response);
        }
        return "protection/receipt-code";
    }

    private static void problem(String key, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problem", key);
    }
}
