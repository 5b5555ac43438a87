#!/usr/bin/env python3
"""Counts statutory limits from day to day, by the rule tables alone.

    oracle.py RULES CALENDAR < CASES > ANSWERS

RULES is the folder of the tables. CALENDAR has lines: `year Y` (its days off are published), `off D`, `work D`,
`closed D`, `open HH:MM-HH:MM`. A case is a line: rule, scope, anchor, start (YYYY-MM-DDTHH:MM), stops (from..to;...), extensions
(rule:scope@day;...), parted by tabs. An answer is a line: last day, last moment, provisional; `-` where there is none.
"""
import csv
import os
import sys
from calendar import monthrange
from datetime import date, datetime, timedelta
from multiprocessing import Pool

EPOCH = date(1970, 1, 1)
FOREVER = 10 ** 9


def number(text):
    return (date.fromisoformat(text) - EPOCH).days


def day(count):
    return EPOCH + timedelta(days=count)


class Law:
    def __init__(self, folder, calendar):
        self.rows, self.instruments, self.own = {}, {}, {}
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), encoding="utf-8", newline="") as table:
                for row in csv.DictReader(table):
                    self.take(name[:-4], row)
        self.published, self.off, self.work, self.closed, self.minutes = set(), set(), set(), set(), set()
        with open(calendar, encoding="utf-8") as lines:
            for line in lines:
                kind, value = line.split()
                if kind == "open":
                    self.minutes.update(range(*(int(t[:2]) * 60 + int(t[3:]) for t in value.split("-"))))
                elif kind == "year":
                    self.published.add(int(value))
                else:
                    {"off": self.off, "work": self.work, "closed": self.closed}[kind].add(number(value))

    def take(self, table, row):
        if table == "conventions":
            self.instruments[row["source"]] = row["roll"] != ""
        elif table == "counting":
            self.own[row["id"], row["scope"]] = row
        elif table != "instruments" and row["length"]:
            self.rows.setdefault((row["id"], row["scope"]), []).append(row)

    def version(self, rule, scope, anchor):
        for row in self.rows[rule, scope]:
            if row["from"] <= anchor and (row["to"] == "" or anchor <= row["to"]):
                return row
        raise LookupError((rule, scope, anchor))

    def manner(self, row):
        own = self.own.get((row["id"], row["scope"])) or self.own.get((row["id"], "")) or {}
        rolls = self.instruments.get(row["source"], self.instruments[""]) and own.get("rolls", "true") == "true"
        return own.get("direction", "AFTER"), rolls, own.get("acts", "OFFICE") == "PARTY"

    def works(self, count):
        if count in self.work:
            return True
        return count not in self.off and (count + 3) % 7 < 5


def month_later(start, months):
    first = day(start)
    index = first.year * 12 + first.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return (date(year, month, min(first.day, monthrange(year, month)[1])) - EPOCH).days


def held(stops, count):
    return any(begin <= count < end for begin, end in stops)


def natural_days(start, lengths):
    end, i = start, 0
    while i < len(lengths):
        unit, total = lengths[i][1], 0
        while i < len(lengths) and lengths[i][1] == unit:
            total += lengths[i][0]
            i += 1
        end = end + total if unit == "DAYS" else month_later(end, total * (12 if unit == "YEARS" else 1))
    return end - start


def forward(law, start, lengths, stops, manner):
    """The last day before and after the roll-over; None while a stop stands."""
    _, rolls, party = manner
    working = lengths[0][1] == "WORKING_DAYS"
    left = sum(length for length, _ in lengths) if working else natural_days(start, lengths)
    if not working and not stops:
        today = start + left
    else:
        today = start
        while left > 0:
            today += 1
            for begin, end in stops:
                if begin <= today < end:
                    if end == FOREVER:
                        return None
                    break
            else:
                if not working or law.works(today):
                    left -= 1
    end = today
    if rolls:
        while not law.works(today) or held(stops, today) or (party and today in law.closed):
            if held(stops, today) and any(b <= today and e == FOREVER for b, e in stops):
                return None
            today += 1
    return end, today


def guessed(law, first, last):
    return any(year not in law.published for year in range(day(first).year, day(last).year + 1))


def backward(law, start, length, unit, manner):
    direction, rolls, _ = manner
    notice = direction == "AT_LEAST_BEFORE" and rolls
    today = start
    if unit == "WORKING_DAYS":
        while length > 0:
            today -= 1
            length -= law.works(today)
        return today, guessed(law, today, start - 1)
    counted = start - length if unit == "DAYS" else month_later(start, -length * (12 if unit == "YEARS" else 1))
    today = counted
    while notice and not law.works(today):
        today -= 1
    return today, notice and guessed(law, today, counted)


def hours(start, length, stops):
    moment, left = start, length * 60
    spans = [(datetime.combine(day(b), datetime.min.time()), None if e == FOREVER else
              datetime.combine(day(e), datetime.min.time())) for b, e in stops]
    while left > 0:
        for begin, end in spans:
            if begin <= moment and (end is None or moment < end):
                if end is None:
                    return None
                moment = end
                break
        else:
            moment += timedelta(minutes=1)
            left -= 1
    return moment


def opening(law, start, length, stops):
    moment, left = start, length * 60
    while left > 0:
        today = (moment.date() - EPOCH).days
        if any(b <= today and e == FOREVER for b, e in stops):
            return None
        if law.works(today) and not held(stops, today):
            left -= moment.hour * 60 + moment.minute in law.minutes
        moment += timedelta(minutes=1)
    return moment


def parse_stops(text):
    stops = []
    for part in filter(None, text.split(";")):
        begin, end = part.split("..")
        stops.append((number(begin), number(end) if end else FOREVER))
    return stops


def answer(law, line):
    rule, scope, anchor, start, stops, extensions = line.rstrip("\n").split("\t")
    row = law.version(rule, scope, anchor)
    manner = law.manner(row)
    lengths = [(int(row["length"]), row["unit"])]
    began, stops = datetime.fromisoformat(start), parse_stops(stops)
    first = (began.date() - EPOCH).days
    if manner[0] != "AFTER":
        last, provisional = backward(law, first, *lengths[0], manner)
        return f"{day(last)}\t-\t{provisional}"
    if row["unit"] == "HOURS":
        until = hours(began, lengths[0][0], stops)
        return "-\t-\tFalse" if until is None else f"{until.date()}\t{until.isoformat(timespec='minutes')}\tFalse"
    if row["unit"] == "OPENING_HOURS":
        until = opening(law, began, lengths[0][0], stops)
        if until is None:
            return "-\t-\tFalse"
        provisional = guessed(law, first, (until.date() - EPOCH).days)
        return f"{until.date()}\t{until.isoformat(timespec='minutes')}\t{provisional}"
    for part in sorted(filter(None, extensions.split(";")), key=lambda part: part.split("@")[1]):
        name, granted = part.split("@")
        so_far = forward(law, first, lengths, stops, manner)
        if so_far is None or number(granted) <= so_far[1]:
            more = law.version(*name.split(":"), anchor)
            lengths.append((int(more["length"]), more["unit"]))
    ends = forward(law, first, lengths, stops, manner)
    if ends is None:
        return "-\t-\tFalse"
    end, last = ends
    working = row["unit"] == "WORKING_DAYS"
    provisional = (working or manner[1]) and guessed(law, first + 1 if working else end, last)
    return f"{day(last)}\t-\t{provisional}"


LAW = None


def work(line):
    return answer(LAW, line)


def main():
    global LAW
    LAW = Law(sys.argv[1], sys.argv[2])
    with Pool() as pool:
        for out in pool.imap(work, sys.stdin, chunksize=2000):
            print(out)


if __name__ == "__main__":
    main()
