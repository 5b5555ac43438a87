package quanheng.plans;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.reading.Basis;
import quanheng.reading.Duty;
import quanheng.reading.Finding;
import quanheng.reading.Member;
import quanheng.reading.Oddity;
import quanheng.reading.Phase;
import quanheng.reading.Safeguard;
import quanheng.reading.Target;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Writes what was read as JSON and reads it back. Only record components are written, so a derived
/// value never gets into a table.
@Component
class PlanJson {
    private static final TypeReference<List<Oddity>> ODDITIES = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Finding.class, Kinds.class)
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    <T> @Nullable T readNullable(@Nullable String json, Class<T> type) {
        return json == null ? null : read(json, type);
    }

    List<Oddity> readOddities(String json) {
        return mapper.readValue(json, ODDITIES);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "found")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Target.class, name = "TARGET"),
        @JsonSubTypes.Type(value = Duty.class, name = "DUTY"),
        @JsonSubTypes.Type(value = Phase.class, name = "PHASE"),
        @JsonSubTypes.Type(value = Member.class, name = "MEMBER"),
        @JsonSubTypes.Type(value = Basis.class, name = "BASIS"),
        @JsonSubTypes.Type(value = Safeguard.class, name = "SAFEGUARD")
    })
    private interface Kinds {}
}
