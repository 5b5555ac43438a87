package quanheng.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A question somebody keeps for himself.
public record SavedQuestion(UUID id, String name, String words, List<String> filters, Order order, Instant keptAt) {}
