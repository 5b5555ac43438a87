package quanheng.plans.web;

import org.jspecify.annotations.Nullable;
import quanheng.plans.ReadFinding;

/// A finding in the list beside the text.
///
/// @param kind    key of the kind's words
/// @param says    its reading in plain words
/// @param more    a second line, such as who leads; empty where there is none
/// @param due     by when it is due and why, where its own words name no day; empty otherwise
/// @param quote   exact words
/// @param why     the reason in words
/// @param sure    confidence in whole percent; null for what a person put
/// @param settled `open`, `accepted`, `corrected`, `added` or `rejected`
/// @param joins   true where a further finding of its kind follows
record FindingLine(
        ReadFinding read,
        String kind,
        String says,
        String more,
        String due,
        String quote,
        String why,
        @Nullable Integer sure,
        String settled,
        boolean joins) {
    /// True where a person should look first.
    public boolean isUnsure() {
        return sure != null && sure < 70;
    }
}
