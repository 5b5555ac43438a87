package quanheng.policies;

/// A place that reckons with a figure; whoever does publishes it as a bean, and the figure's page names it.
///
/// @param messageKey its name in the messages
public record ParameterUse(String parameter, String messageKey) {}
