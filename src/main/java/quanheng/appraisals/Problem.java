package quanheng.appraisals;

import java.util.List;

/// Something wrong with what was typed. Its words are the message `appraisals.fault.<fault>`.
///
/// @param field where it stands, such as `line-3-weight`; `file` for a sheet as a whole
/// @param fault such as `weights`
public record Problem(String field, String fault, List<String> arguments) {
    static Problem of(String field, String fault, Object... arguments) {
        return new Problem(
                field,
                fault,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
