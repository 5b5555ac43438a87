"""Derives the states of a ledger again from nothing but its export, and prints those that differ.

Reads `ledger --json` from standard input. Knows the published rule, and nothing of the program that wrote the file.
"""
import hashlib
import json
import sys
from datetime import date
from decimal import Decimal, ROUND_FLOOR

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


def state(line):
    today = day(line["asOf"])
    deadline = day(line["deadline"])
    past = deadline is not None and deadline < today
    if line["kind"] == "qualitative":
        return judged(line, past)
    target = line["target"]
    value = figure(line)
    if target is None or value is None:
        return "overdue" if past else "no-data"
    bounds = target["value"] if isinstance(target["value"], list) else [target["value"], target["value"]]
    low, high = (plain(bound, target["unit"]) for bound in bounds)
    ceiling = target["comparator"] == "<="
    if value <= high if ceiling else value >= low:
        return "met"
    if past:
        return "overdue"
    first, last = day(line["observation"]["paceFrom"]), day(line["observation"]["paceTo"])
    if ceiling or first is None:
        return "counted"
    days = (last - first).days + 1
    gone = max(0, min(days, (today - first).days + 1))
    needed = low * gone / days
    if target["unit"] and "元" not in target["unit"] and low == low.to_integral_value():
        needed = needed.to_integral_value(rounding=ROUND_FLOOR)
    return "behind" if value < needed else "counted"


lines = json.load(sys.stdin)
wrong = [(line["title"], line["state"], state(line)) for line in lines if state(line) != line["state"]]
for title, told, derived in wrong:
    print(f"{title}: told {told}, derived {derived}")
print(len(lines), "lines,", len(wrong), "differ")
sys.exit(1 if wrong else 0)
