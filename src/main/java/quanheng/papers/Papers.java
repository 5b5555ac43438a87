package quanheng.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes official papers: fills templates and prints them as Word and PDF files. The same paper gives the same bytes.
@Component
public class Papers {
    private final Map<String, Template> templates;
    private final PaperFonts fonts;

    Papers(PaperFonts fonts) {
        this.templates = TemplateFiles.read();
        this.fonts = fonts;
    }

    /// All templates by id.
    public List<Template> templates() {
        return List.copyOf(templates.values());
    }

    /// A template by id.
    public Optional<Template> template(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    /// Fills a template. The head's `issuer`, `addressee`, `date` and `number` can be named by templates, too.
    ///
    /// @param values texts, numbers, days and moments ([java.time.LocalDate], [java.time.LocalDateTime]), lists of
    ///               texts, and lists of rows; names that the template does not mention are passed over
    /// @throws IllegalStateException for an unknown template
    public Filling fill(String template, PaperHead head, Map<String, ?> values) {
        var found = template(template).orElseThrow(() -> new IllegalStateException("no such template: " + template));
        return new Filler(found, head, values).fill();
    }

    /// The paper as a Word file.
    public byte[] docx(Paper paper) {
        return new WordPaper(paper).bytes();
    }

    /// Whether a font with Chinese characters was found, without which no PDF can be made.
    public boolean printsPdf() {
        return fonts.found();
    }

    /// The paper as a PDF file with its fonts within it.
    ///
    /// @throws IllegalStateException where no font with Chinese characters was found; see [#printsPdf()]
    public byte[] pdf(Paper paper) {
        return new PdfPaper(paper, fonts).bytes();
    }
}
