package quanheng.reference;

import java.util.List;

/// A row of a concordance: symbols of the IPC that belong to an industry or field.
///
/// @param id             as its table numbers it, else the number of the row
/// @param code           of the industry or field
/// @param included       symbols; a star at the end stands for anything
/// @param excluded       symbols left out of those
/// @param keywordsNeeded whether a symbol alone does not suffice
/// @param keywords       any of which suffices; words joined by `+` must all be there
public record Rule(
        String id,
        String code,
        List<String> included,
        List<String> excluded,
        boolean keywordsNeeded,
        List<String> keywords) {}
