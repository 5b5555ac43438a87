"""Derives the states of a ledger again from nothing but its export, and prints those that differ.

Reads `ledger --json` from standard input. Knows the published rule, and nothing of the program that wrote the file.
"""
import hashlib
import json
import sys
from datetime import date
from decimal import Decimal, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN
from fractions import Fraction
from math import ceil, floor

SCALES = {"万": 10_000, "亿": 100_000_000}


def plain(amount, unit):
    """An amount in single pieces, single yuan, or as it is."""
    if unit and unit[0] in SCALES:
        return Decimal(str(amount)) * SCALES[unit[0]]
    return Decimal(str(amount))


def day(words):
    return date.fromisoformat(words) if words else None


def figure(line):
    """What was counted, from the records where they are all there."""
    seen = line["observation"]
    if seen is None or seen["value"] is None:
        return None
    value = Decimal(str(seen["value"]))
    records = seen["records"]
    if records is not None:
        assert len(records) == seen["count"], "the list is as long as it says"
        numbers = "".join(record["number"] + "\n" for record in records)
        assert hashlib.sha256(numbers.encode()).hexdigest() == seen["digest"], "the digest is of these records"
        for record in records:
            on = day(record["on"])
            assert on is None or (seen["from"] is None or day(seen["from"]) <= on) and on <= day(seen["to"])
    if records is not None and seen["numerator"] is None and seen["unit"] in ("件", "家", "个"):
        assert value == len(records), "a count is as long as its list"
    return plain(seen["value"], seen["unit"])


def judged(line, past):
    judgement = line["judgement"]
    if (judgement is None or judgement["outcome"] is None or day(judgement["on"]) > day(line["asOf"])
            or not judgement["restsOn"] or not set(judgement["restsOn"]) <= set(judgement["proofs"])):
        return "criterion-missing"
    if judgement["outcome"] == "met":
        return "met"
    if past:
        return "overdue"
    return {"on-course": "counted", "not-met": "behind"}[judgement["outcome"]]


def limits(target):
    bounds = target["value"] if isinstance(target["value"], list) else [target["value"], target["value"]]
    return [plain(bound, target["unit"]) for bound in bounds]


def missed_a_year(line):
    """Whether a full year of a promise for every year ended short of it."""
    target = line["target"]
    low, high = limits(target)
    told = [plain(each["value"], line["past"]["unit"]) for each in line["past"]["years"] if each["value"] is not None]
    return any(each > high if target["comparator"] == "<=" else each < low for each in told)


def state(line):
    today = day(line["asOf"])
    deadline = day(line["deadline"])
    past = deadline is not None and deadline < today
    if line["kind"] == "qualitative":
        return judged(line, past)
    target = line["target"]
    value = figure(line)
    if target is not None and line["past"] is not None and missed_a_year(line):
        return "overdue"
    if target is None or value is None:
        return "overdue" if past else "no-data"
    low, high = limits(target)
    ceiling = target["comparator"] == "<="
    if value <= high if ceiling else value >= low:
        return "met"
    if past:
        return "overdue"
    seen, past_facts = line["observation"], line["past"]
    scale = SCALES.get(past_facts["unit"][0], 1)
    low, high, value = low / scale, high / scale, value / scale
    months = None if line["binding"]["wholeYears"] else history(past_facts)
    due = None if ceiling or seen["paceFrom"] is None else needed(low, seen, months, today)
    told = ahead(seen, past_facts, months)
    assert_same(line["way"], due, told)
    behind = due is not None and value < due
    if told is not None:
        reaches = [bound <= high if ceiling else bound >= low for bound in told["bounds"]]
        behind = behind if any(reaches) and not all(reaches) else not all(reaches)
    return "behind" if behind else "reported" if seen["reported"] else "counted"


def assert_same(way, due, told):
    """What the program told of its way is what comes out here."""
    assert way["rule"] == 2, "another edition of the rule"
    assert (way["due"] is None) == (due is None) and (due is None or Decimal(str(way["due"])) == due), (way, due)
    assert (way["forecast"] is None) == (told is None), (way, told)
    if told is not None:
        ends = [Decimal(str(way["forecast"][end])) for end in ("low", "high")]
        assert ends == told["bounds"] and way["forecast"]["method"] == told["method"], (way, told)


# ---- months, counted from year 0

def month(words):
    return int(words[:4]) * 12 + int(words[5:7]) - 1


def history(past):
    """First month, amounts as they are, and what changed from month to month."""
    if past["first"] is None:
        return None
    values = [Decimal(str(each)) for each in past["months"]]
    first = month(past["first"])
    flow = past["kind"] == "flow"
    changes = values if flow else [after - before for before, after in zip(values, values[1:])]
    return {"first": first, "values": values, "flow": flow, "changes": changes,
            "start": first if flow else first + 1}


def needed(low, seen, months, today):
    first, last = day(seen["paceFrom"]), day(seen["paceTo"])
    parts = seasons(months, day(seen["to"]).year) if months else None
    end = min(today, last)
    if end < first:
        share = Fraction(0)
    elif parts is None:
        share = Fraction((end - first).days + 1, (last - first).days + 1)
    else:
        share = weight(parts, first, end) / weight(parts, first, last)
    due = Fraction(low) * share
    decimals = max(0, -low.normalize().as_tuple().exponent)
    return Decimal(floor(due * 10 ** decimals)) / 10 ** decimals


def seasons(months, year):
    """The mean part each month has of its year, over at most five full years before this one."""
    start, changes = months["start"], months["changes"]
    at = lambda each: [Fraction(changes[each * 12 + one - start]) for one in range(12)]
    full = [each for each in range(start // 12, year)
            if each * 12 >= start and each * 12 + 11 < start + len(changes)][-5:]
    if len(full) < 2 or any(min(at(each)) < 0 or sum(at(each)) == 0 for each in full):
        return None
    return [sum(at(each)[one] / sum(at(each)) for each in full) / len(full) for one in range(12)]


def weight(parts, first, last):
    total = Fraction(0)
    each = first
    while each <= last:
        begin = each.replace(day=1)
        after = date(begin.year + begin.month // 12, begin.month % 12 + 1, 1)
        end = min(last, date.fromordinal(after.toordinal() - 1))
        total += parts[each.month - 1] * Fraction((end - each).days + 1, (after - begin).days)
        each = after
    return total


# ---- forecasts

def last_year(known, count):
    return [known[len(known) - 12 + one % 12] for one in range(count)]


def last_year_and_drift(known, count):
    drift = (total(known[-12:]) - total(known[-24:-12])) / 12
    return [each + drift * (one // 12 + 1) for one, each in enumerate(last_year(known, count))]


def level_and_trend(known, count):
    best = None
    for alpha in (0.05, 0.1, 0.2, 0.3, 0.5, 0.8):
        for beta in (0, 0.02, 0.1, 0.3):
            before = total(known[:12]) / 12
            trend = (total(known[12:24]) / 12 - before) / 12
            level, squares = before + trend * 5.5, 0.0
            for each in known[12:]:
                error = each - level - trend
                squares += error * error
                was, level = level, level + trend + alpha * error
                trend = beta * (level - was) + (1 - beta) * trend
            if best is None or squares < best[0]:
                best = (squares, level, trend)
    return [best[1] + best[2] * (one + 1) for one in range(count)]


def total(values):
    """Added up one by one, so that the last digits are those of any program that does so."""
    result = 0.0
    for each in values:
        result += each
    return result


METHODS = {"LAST_YEAR": (12, last_year), "LAST_YEAR_AND_DRIFT": (24, last_year_and_drift),
           "LEVEL_AND_TREND": (24, level_and_trend)}


def tell(method, known, count):
    told = METHODS[method][1](known, count)
    return [max(0.0, each) for each in told] if all(each >= 0 for each in known) else told


def ahead(seen, past, months):
    """The interval of the forecast for the last month, or None."""
    if months is None or past["until"] is None:
        return None
    known = [float(each) for each in months["changes"]]
    last = months["first"] + len(months["values"]) - 1
    count = month(past["until"]) - last
    begin = month(seen["paceFrom"] if seen["paceFrom"] else past["until"])
    flow = months["flow"]
    if len(known) < 36 or not any(known[-6:]) or count <= 0 or flow and (
            begin > month(past["until"]) or begin < months["first"]):
        return None
    errors = {}
    for method, (least, _) in METHODS.items():
        if len(known) - count - least + 1 >= 9 and len(known) - 24 >= least:
            distances = []
            for origin in range(len(known) - 24, len(known) - 12):
                told = tell(method, known[:origin], len(known) - 12 - origin)
                distances += [abs(known[origin + one] - each) for one, each in enumerate(told)]
            errors[method] = total(distances) / len(distances)
    if not errors:
        return None
    method = min(errors, key=errors.get)
    base = float(sum(months["values"][max(0, begin - months["first"]):]) if flow else months["values"][-1])
    skipped = max(0, begin - last - 1) if flow else 0
    value = base + total(tell(method, known, count)[skipped:])
    return {"method": method, "bounds": bounds(months, known, value, base, width(method, known, skipped, count))}


def width(method, known, skipped, count):
    errors = []
    for origin in range(METHODS[method][0], len(known) - count + 1):
        told = tell(method, known[:origin], count)
        errors.append(abs(total(known[origin + skipped:origin + count]) - total(told[skipped:])))
    errors.sort()
    return errors[min(ceil(0.8 * (len(errors) + 1)), len(errors)) - 1]


def bounds(months, known, value, base, width):
    growing = all(each >= 0 for each in known)
    low = max(base, value - width) if growing else value - width
    low = low if months["flow"] or growing else max(0.0, low)
    decimals = max(0, *(-each.normalize().as_tuple().exponent for each in months["values"]))
    fine, coarse = Decimal(1).scaleb(-decimals - 6), Decimal(1).scaleb(-decimals)
    return [Decimal(str(each)).quantize(fine, ROUND_HALF_EVEN).quantize(coarse, how)
            for each, how in ((low, ROUND_FLOOR), (value + width, ROUND_CEILING))]


lines = json.load(sys.stdin, parse_float=Decimal)
wrong = [(line["title"], line["state"], state(line)) for line in lines if state(line) != line["state"]]
for title, told, derived in wrong:
    print(f"{title}: told {told}, derived {derived}")
print(len(lines), "lines,", len(wrong), "differ")
sys.exit(1 if wrong else 0)
