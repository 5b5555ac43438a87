package quanheng.feeds;

/// What the office expects from a sender.
///
/// @param key     in addresses and folder names: small letters, digits, hyphens
/// @param sender  organisation or department, in its own words
/// @param profile name of the mapping profile; empty to take what is recognised
/// @param contact whom to ask when a batch is missing
public record Feed(String key, String name, String sender, String profile, Schedule schedule, String contact) {}
