package quanheng.docket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads procedures. What the file leaves out is empty; what it should not hold is a fault.
final class ProcedureReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(any -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL))
            .build();

    private ProcedureReader() {}

    /// What was read, and everything that is wrong with it.
    ///
    /// @param procedure null where it cannot be read at all
    record Reading(@Nullable Procedure procedure, List<String> faults) {}

    static Reading read(InputStream file) throws IOException {
        var faults = new ArrayList<String>();
        try {
            var tree = JSON.readTree(file);
            unknown(tree, Procedure.class, faults);
            var procedure = JSON.treeToValue(tree, Procedure.class);
            faults.addAll(ProcedureCheck.faults(procedure));
            return new Reading(procedure, faults);
        } catch (JacksonException e) {
            faults.add(e.getOriginalMessage() + " at " + e.getPathReference());
            return new Reading(null, faults);
        }
    }

    /// All properties that are no part of what they stand in.
    private static void unknown(JsonNode node, Type type, List<String> faults) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            node.forEach(each -> unknown(each, list.getActualTypeArguments()[0], faults));
        } else if (type instanceof Class<?> part && part.isRecord()) {
            var known = Arrays.stream(part.getRecordComponents())
                    .collect(Collectors.toMap(ProcedureReader::property, RecordComponent::getGenericType));
            node.properties().forEach(each -> {
                var inner = known.get(each.getKey());
                if (inner == null) {
                    faults.add("unknown property '%s' of %s".formatted(each.getKey(), part.getSimpleName()));
                } else {
                    unknown(each.getValue(), inner, faults);
                }
            });
        }
    }

    private static String property(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
