package quanheng.shell;

import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the office is called on papers: what `quanheng.office` says, else what a sample office calls itself.
@Component
public class OfficeName {
    private final String told;
    private final ObjectProvider<Provenance> provenance;

    OfficeName(@Value("${quanheng.office:}") String told, ObjectProvider<Provenance> provenance) {
        this.told = told;
        this.provenance = provenance;
    }

    /// The name in a language; empty where nobody has told it. It is asked anew each time: a sample office gets its
    /// name only once it is there.
    public String in(Locale language) {
        return told.isBlank()
                ? provenance.stream()
                        .map(each -> each.office(language))
                        .findFirst()
                        .orElse("")
                : told;
    }
}
