package quanheng.budgets.web;

/// What a sheet is sent as.
final class Sheet {
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Sheet() {}
}
