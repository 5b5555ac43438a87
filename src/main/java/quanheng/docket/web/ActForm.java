package quanheng.docket.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import quanheng.docket.ActRequest;
import quanheng.docket.PaperDraft;
import quanheng.docket.Settlement;
import quanheng.docket.Submission;

/// What was filled in to do something in a case. Its fields depend on the act, so they are taken by name.
///
/// @param typed everything that is no file
/// @param files those that were chosen, by field
record ActForm(Map<String, String> typed, Map<String, MultipartFile> files) {
    private static final String TOLD = "told.";
    private static final String FILE = "file.";
    private static final String PAPER = "paper.";
    private static final String ADDRESSEE = ".addressee";
    private static final String VALUE = "value.";
    private static final int LATEST_YEAR = 9999;

    static ActForm of(HttpServletRequest request) {
        var typed = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.join("\n", each.getValue())));
        var files = new HashMap<String, MultipartFile>();
        if (request instanceof MultipartHttpServletRequest parts) {
            parts.getFileMap().forEach((name, file) -> {
                if (name.startsWith(FILE) && !file.isEmpty()) {
                    files.put(name.substring(FILE.length()), file);
                }
            });
        }
        return new ActForm(typed, files);
    }

    int seen() {
        return Integer.parseInt(typed.getOrDefault("seen", "0"));
    }

    /// A key of the form, so that sending it twice does nothing twice.
    private String key() {
        var key = typed.getOrDefault("key", "");
        return key.isBlank() ? UUID.randomUUID().toString() : key;
    }

    /// When it happened; empty where that cannot be read.
    Optional<LocalDateTime> happenedAt() {
        try {
            var day = LocalDate.parse(typed.getOrDefault("happenedOn", ""));
            var time = typed.getOrDefault("happenedTime", "");
            return day.getYear() > LATEST_YEAR
                    ? Optional.empty()
                    : Optional.of(day.atTime(time.isBlank() ? LocalTime.MIDNIGHT : LocalTime.parse(time)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The wish, with the ids of the files kept for it.
    ActRequest request(String act, LocalDateTime at, Map<String, UUID> kept) {
        var told = new HashMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(TOLD) && !value.isBlank()) {
                told.put(name.substring(TOLD.length()), value);
            }
        });
        kept.forEach((field, file) -> told.put(field, file.toString()));
        return new ActRequest(act, typed.getOrDefault("post", ""), at, told, key(), papers());
    }

    /// What was written into the papers of the act; nothing where they were not looked at.
    private List<PaperDraft> papers() {
        return typed.keySet().stream()
                .filter(name -> name.startsWith(PAPER) && name.endsWith(ADDRESSEE))
                .map(name -> name.substring(PAPER.length(), name.length() - ADDRESSEE.length()))
                .sorted()
                .map(template -> paper(template, PAPER + template + "."))
                .toList();
    }

    private PaperDraft paper(String template, String prefix) {
        var values = new HashMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(prefix + VALUE)) {
                values.put(name.substring((prefix + VALUE).length()), value.strip());
            }
        });
        return new PaperDraft(
                template,
                typed.getOrDefault(prefix + "series", ""),
                typed.getOrDefault(prefix + "addressee", "").strip(),
                values,
                typed.containsKey(prefix + "make"));
    }

    /// Whether the papers of the act were looked at.
    boolean hasPapers() {
        return !papers().isEmpty();
    }

    Settlement settlement(int ordinal, LocalDateTime at) {
        var approve = typed.getOrDefault("decision", "").equals("approve");
        return new Settlement(ordinal, approve, at, typed.getOrDefault("reason", ""), key());
    }

    /// A chosen file, as it is handed in under the kind its field names.
    ///
    /// @param party number of the party that hands it in; 0 for the office
    Submission submission(String field, int party) {
        var name = Objects.requireNonNullElse(file(field).getOriginalFilename(), "");
        return new Submission(field, "", party, false, name);
    }

    List<String> chosen() {
        return files.keySet().stream().sorted().toList();
    }

    byte[] content(String field) {
        try {
            return file(field).getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read: " + field, e);
        }
    }

    private MultipartFile file(String field) {
        return Objects.requireNonNull(files.get(field), field);
    }
}
