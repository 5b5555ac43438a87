package quanheng.docket;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import quanheng.shell.OfficeName;
import quanheng.shell.Provenance;

/// What every paper says of the office itself: what was set, else what the sample office says of itself.
@Component
class OfficeFacts {
    private final OfficeName name;
    private final String phone;
    private final String address;
    private final ObjectProvider<Provenance> provenance;

    OfficeFacts(
            OfficeName name,
            @Value("${quanheng.papers.phone:}") String phone,
            @Value("${quanheng.papers.address:}") String address,
            ObjectProvider<Provenance> provenance) {
        this.name = name;
        this.phone = phone;
        this.address = address;
        this.provenance = provenance;
    }

    String name() {
        return name.in(Locale.CHINA);
    }

    /// By the names templates use.
    Map<String, String> values() {
        return Map.of("phone", told(phone, Provenance::phone), "officeAddress", told(address, Provenance::address));
    }

    private String told(String set, Function<Provenance, String> sample) {
        return set.isBlank() ? provenance.stream().map(sample).findFirst().orElse("") : set;
    }
}
