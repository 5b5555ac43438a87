package quanheng.overview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import quanheng.overview.LedgerRow;
import quanheng.overview.Texts;
import quanheng.sheets.Sheets;

/// Sends lines of the ledger as an Excel file.
@Component
class LedgerSheets {
    private final Lines lines;
    private final Texts texts;

    LedgerSheets(Lines lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    void send(List<LedgerRow> rows, String fileName, Locale locale, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + ".xlsx\"");
        Sheets.write(
                response.getOutputStream(), texts.text(locale, "menu"), lines.heads(locale), lines.cells(rows, locale));
    }
}
