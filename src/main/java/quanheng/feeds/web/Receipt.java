package quanheng.feeds.web;

import java.util.LinkedHashMap;
import java.util.Map;
import quanheng.feeds.Arrival;

/// The receipt of a batch, as its sender gets it.
final class Receipt {
    private Receipt() {}

    static Map<String, Object> of(Arrival arrival) {
        var totals = arrival.batch().totals();
        var address = "/api/feeds/%s/batches/%d".formatted(arrival.feed(), arrival.sequence());
        var receipt = new LinkedHashMap<String, Object>();
        receipt.put("receipt", address);
        receipt.put("feed", arrival.feed());
        receipt.put("sequence", arrival.sequence());
        receipt.put("sha256", arrival.sha256());
        receipt.put("size", arrival.size());
        receipt.put("arrivedAt", arrival.arrivedAt());
        receipt.put("state", arrival.stands() ? arrival.batch().state() : "WITHDRAWN");
        announced(receipt, "announcedRows", arrival.announced().rows());
        announced(receipt, "announcedCumulativeRows", arrival.announced().total());
        receipt.put("rows", totals.rows());
        receipt.put("accepted", totals.accepted());
        receipt.put("unchanged", totals.unchanged());
        receipt.put("refused", totals.refused());
        receipt.put("reasons", address + "/refused");
        return receipt;
    }

    private static void announced(
            Map<String, Object> receipt, String name, @org.jspecify.annotations.Nullable Long count) {
        if (count != null) {
            receipt.put(name, count);
        }
    }
}
