package quanheng.docket;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/// Reads procedures. What the file leaves out is empty; what it should not hold is a fault.
final class ProcedureReader {
    private ProcedureReader() {}

    /// What was read, and everything that is wrong with it.
    ///
    /// @param procedure null where it cannot be read at all
    record Reading(@Nullable Procedure procedure, List<String> faults) {}

    static Reading read(InputStream file) throws IOException {
        var faults = new ArrayList<String>();
        try {
            var procedure = mapper(faults).readValue(file, Procedure.class);
            faults.addAll(ProcedureCheck.faults(procedure));
            return new Reading(procedure, faults);
        } catch (JacksonException e) {
            faults.add(e.getOriginalMessage() + " at " + e.getPathReference());
            return new Reading(null, faults);
        }
    }

    private static JsonMapper mapper(List<String> faults) {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultNullHandling(any -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL))
                .addHandler(new Unknown(faults))
                .build();
    }

    /// Goes on after a property it does not know, so that all of them are told at once.
    private static final class Unknown extends DeserializationProblemHandler {
        private final List<String> faults;

        Unknown(List<String> faults) {
            this.faults = faults;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object bean,
                String property) {
            faults.add("unknown property '%s' of %s"
                    .formatted(property, deserializer.handledType().getSimpleName()));
            parser.skipChildren();
            return true;
        }
    }
}
