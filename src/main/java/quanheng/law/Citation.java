package quanheng.law;

/// Where a rule stands.
///
/// @param instrument id of the law, regulation or standard, such as `PL20`
/// @param title      its title in Chinese
/// @param english    its title in English
/// @param article    its article as printed, such as `42` or `114, 115`; empty where the whole is meant
public record Citation(String instrument, String title, String english, String article) {}
