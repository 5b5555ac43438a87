package quanheng.statistics;

/// The file that proves what is told (佐证材料).
public record Paper(String fileName, byte[] content) {}
