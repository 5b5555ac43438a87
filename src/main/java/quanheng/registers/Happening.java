package quanheng.registers;

import quanheng.rights.RightEvent;

/// An event that a source tells of a right in the register.
public record Happening(Key right, RightEvent event) {}
