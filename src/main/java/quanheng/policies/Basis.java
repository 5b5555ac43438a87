package quanheng.policies;

/// What a power or figure rests on.
///
/// @param rule    id of the rule of law; empty for an instrument of the office
/// @param title   of the law or instrument
/// @param number  of the instrument as printed; may be empty
/// @param article as printed; may be empty
public record Basis(String rule, String title, String number, String article) {
    /// As it is cited.
    public String words() {
        return "《" + title + "》" + (number.isEmpty() ? "" : "（" + number + "）") + article;
    }
}
