package quanheng.registers;

import java.util.List;
import quanheng.rights.Particulars;
import quanheng.rights.Party;

/// A number of 64 bits by which a telling is known again.
final class Digest {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long value = 1;

    static long of(Telling telling) {
        var digest = new Digest();
        var told = telling.particulars();
        digest.add(Codes.of(told.variety()));
        digest.text(told.title());
        digest.text(told.publicationNumber());
        digest.text(told.grantNumber());
        digest.texts(told.classes());
        told.applicants().forEach(digest::party);
        told.holders().forEach(holding -> {
            digest.party(holding.party());
            digest.text(String.valueOf(holding.share()));
        });
        digest.texts(told.inventors());
        digest.text(told.agent());
        digest.text(told.regionCode());
        digest.text(told.industry());
        digest.texts(told.family());
        digest.text(told.abstractText());
        digest.add(details(told));
        for (var event : telling.events()) {
            digest.add(Codes.of(event.kind()));
            digest.add(event.happenedOn().toEpochDay());
            digest.add(Codes.of(event.precision()));
            digest.text(event.reference());
        }
        return digest.value;
    }

    /// The same whatever order they stand in.
    private static long details(Particulars told) {
        var sum = 0L;
        for (var detail : told.details().entrySet()) {
            var one = new Digest();
            one.add(Codes.of(detail.getKey()));
            one.text(detail.getValue());
            sum += one.value;
        }
        return sum;
    }

    private void party(Party party) {
        text(party.name());
        text(party.creditCode());
        text(party.address());
    }

    private void texts(List<String> texts) {
        add(texts.size());
        texts.forEach(this::text);
    }

    private void text(String text) {
        var sum = value;
        for (var at = 0; at < text.length(); at++) {
            sum = (sum ^ text.charAt(at)) * PRIME;
        }
        value = sum ^ (sum >>> 32);
        add(text.length());
    }

    private void add(long part) {
        value = (value ^ part) * PRIME;
        value ^= value >>> 29;
    }
}
