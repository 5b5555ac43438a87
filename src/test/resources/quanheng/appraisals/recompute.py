"""Reckons a score sheet again from its export, with nothing but Python's standard library.

usage: recompute.py sheet.json [sha256]
"""
import hashlib
import json
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def rounded(number, to=CENT):
    return number.quantize(to, rounding=ROUND_HALF_UP)


def share(scale, value):
    """Percent of the points a value earns."""
    if scale.startswith("/"):
        percent = rounded(value * 100 / Decimal(scale[1:]), Decimal("0.0001"))
        return min(max(percent, Decimal(0)), Decimal(100))
    for sign, bound, percent in re.findall(r"(>=|<=)(-?[\d.]+):([\d.]+)", scale):
        if value >= Decimal(bound) if sign == ">=" else value <= Decimal(bound):
            return Decimal(percent)
    return Decimal(0)


def value_of(line):
    """The value, from its pieces where it is a share of what was due."""
    if line["kind"] != "SOURCE" or line["value"] is None:
        return line["value"]
    reached = sum((piece["reached"] for piece in line["pieces"]), Decimal(0))
    due = sum((piece["due"] for piece in line["pieces"]), Decimal(0))
    return rounded(reached * 100 / due, Decimal("0.0001"))


def points(line):
    appealed = [step for step in line["steps"] if step["message"].endswith(".appealed")]
    if appealed:
        return rounded(Decimal(appealed[-1]["arguments"][1]))
    if line["kind"] == "MANUAL":
        given = [piece["reached"] for piece in line["pieces"]]
        if not given:
            return None
        return Decimal(0) if line["part"] == "VETO" else rounded(min(sum(given), line["weight"]))
    value = value_of(line)
    return None if value is None else rounded(line["weight"] * share(line["scale"], value) / 100)


def main(path, digest=None):
    raw = open(path, "rb").read()
    if digest and hashlib.sha256(raw).hexdigest() != digest:
        sys.exit("the digest differs")
    sheet = json.loads(raw, parse_float=Decimal, parse_int=Decimal)
    for line in sheet["lines"]:
        if points(line) != line["points"]:
            sys.exit(f"line {line['id']}: {points(line)} is not {line['points']}")
    base = [line for line in sheet["lines"] if line["part"] == "BASE"]
    reached = sum((points(line) for line in base if points(line) is not None), Decimal(0))
    counted = sum((line["weight"] for line in base if points(line) is not None), Decimal(0))
    scaled = any(note["message"].endswith(".base-scaled") for note in sheet["notes"])
    total = rounded(reached * 100 / counted) if scaled else reached
    bonus = sum((points(line) or Decimal(0) for line in sheet["lines"] if line["part"] == "BONUS"), Decimal(0))
    capped = [note for note in sheet["notes"] if note["message"].endswith(".bonus-capped")]
    total += min(bonus, Decimal(capped[0]["arguments"][1])) if capped else bonus
    if total != sheet["score"]:
        sys.exit(f"the score {total} is not {sheet['score']}")
    print(f"{sheet['year']} {sheet['name']} {total}")


main(*sys.argv[1:])
