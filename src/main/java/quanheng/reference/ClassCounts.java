package quanheng.reference;

import java.util.Map;

/// How many rights bear each class as their main one. The module that keeps the registers answers.
public interface ClassCounts {
    /// Rights by main class as registered.
    Map<String, Long> byMainClass();
}
