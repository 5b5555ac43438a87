package quanheng.parties;

import quanheng.rights.Category;
import quanheng.rights.State;

/// How many rights of a category are in a state today.
public record Tally(Category category, State state, long count) {}
