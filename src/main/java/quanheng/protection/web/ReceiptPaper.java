package quanheng.protection.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.papers.Filling;
import quanheng.papers.Paper;
import quanheng.papers.PaperHead;
import quanheng.papers.Papers;
import quanheng.protection.Application;
import quanheng.shell.NotFoundException;
import quanheng.shell.OfficeName;

/// Fills the receipt of an application. Papers of the office are in Chinese.
@Component
class ReceiptPaper {
    private final Papers papers;
    private final ApplicationLines lines;
    private final ApplicationPage page;
    private final MessageSource messages;
    private final OfficeName office;
    private final String phone;

    ReceiptPaper(
            Papers papers,
            ApplicationLines lines,
            ApplicationPage page,
            MessageSource messages,
            OfficeName office,
            @Value("${quanheng.help-desk:}") String phone) {
        this.papers = papers;
        this.lines = lines;
        this.page = page;
        this.messages = messages;
        this.office = office;
        this.phone = phone;
    }

    Paper of(Application application) {
        var language = Locale.SIMPLIFIED_CHINESE;
        var line = lines.of(application, language);
        var received = line.received();
        var number = application.number();
        if (received == null || number == null) {
            throw new NotFoundException("receipt:" + application.id());
        }
        var values = new HashMap<String, Object>();
        values.put("receivedOn", received);
        values.put("channel", word("protection.entry." + application.entry(), language));
        values.put("matter", line.about());
        values.put("intakeNumber", number);
        values.put("materials", materials(application, language));
        values.put("replyBy", Objects.requireNonNullElse(line.replyBy(), received.plusDays(7)));
        values.put("officer", word("protection.receipt.officer", language));
        values.put("phone", phone.isBlank() ? "—" : phone);
        var told = office.in(language);
        var issuer = told.isBlank() ? word("protection.receipt.office", language) : told;
        var head = new PaperHead(issuer, number, line.from(), received);
        return switch (papers.fill("intake-receipt", head, values)) {
            case Filling.Filled(var paper) -> paper;
            case Filling.Refused refused -> throw new IllegalStateException("the receipt lacks " + refused);
        };
    }

    private List<List<String>> materials(Application application, Locale language) {
        var papersThere = page.papers(application, language).stream()
                .flatMap(paper -> paper.files().stream().map(file -> List.of(paper.name(), file)))
                .toList();
        return java.util.stream.IntStream.range(0, papersThere.size())
                .mapToObj(at -> List.of(
                        String.valueOf(at + 1),
                        papersThere.get(at).getFirst(),
                        "1",
                        papersThere.get(at).getLast()))
                .toList();
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
