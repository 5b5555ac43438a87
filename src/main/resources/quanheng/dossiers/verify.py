"""Checks a dossier without the program that wrote it: python3 verify.py [folder of the unpacked dossier]

Every part must have the digest told for it, and no part may be missing or unknown. Every claim must list as many
records as it counts and as many files as it names, and the gaps must follow from the claims. `lights.py` then derives
the state of every promise again from the exported ledger.
"""
import csv
import hashlib
import json
import subprocess
import sys
from pathlib import Path

CHECKSUMS = "checksums.sha256"


def table(root, name):
    with open(root / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def parts(root, problems):
    told = {}
    for line in (root / CHECKSUMS).read_text(encoding="utf-8").splitlines():
        digest, path = line.split("  ", 1)
        told[path] = digest
    there = {each.relative_to(root).as_posix() for each in root.rglob("*") if each.is_file()} - {CHECKSUMS}
    problems += [f"{path}: missing" for path in sorted(told.keys() - there)]
    problems += [f"{path}: not in the list of digests" for path in sorted(there - told.keys())]
    for path in sorted(told.keys() & there):
        if hashlib.sha256((root / path).read_bytes()).hexdigest() != told[path]:
            problems.append(f"{path}: changed")
    return len(told)


def claims(root, problems):
    lines = table(root, "claims.csv")
    files = table(root, "files.csv")
    for line in lines:
        name = f"claim {line['claim']}"
        if line["records"]:
            path = root / line["records"]
            listed = len(table(root, line["records"])) if path.exists() else -1
            if listed != int(line["counted"]):
                problems.append(f"{name}: counts {line['counted']}, lists {listed}")
        mine = [file for file in files if file["claim"] == line["claim"]]
        if len(mine) != int(line["files"]):
            problems.append(f"{name}: names {line['files']} files, lists {len(mine)}")
        for file in mine:
            path = root / file["path"]
            if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != file["sha256"]:
                problems.append(f"{name}: {file['path']} is not the file that was named")
        if line["indicator"] and line["value"] == "" and "no-data" not in line["gaps"]:
            problems.append(f"{name}: has no figure and no gap")
        if line["reported"] == "true" and line["value"] and not mine and "no-evidence" not in line["gaps"]:
            problems.append(f"{name}: was reported without a file, and names no gap")
    derived = [(line["claim"], gap) for line in lines for gap in line["gaps"].split(";") if gap]
    if derived != [(gap["claim"], gap["gap"]) for gap in table(root, "gaps.csv")]:
        problems.append("gaps.csv: does not follow from the claims")
    manifest = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
    if manifest["claims"] != len(lines) or manifest["withGaps"] != sum(1 for line in lines if line["gaps"]):
        problems.append("manifest.json: counts other claims")
    return len(lines), derived


def lights(root, problems):
    with open(root / "ledger.json", "rb") as ledger:
        run = subprocess.run([sys.executable, str(root / "lights.py")], stdin=ledger, capture_output=True, text=True)
    if run.returncode != 0 or ", 0 differ" not in run.stdout:
        problems.append("ledger.json: " + (run.stdout + run.stderr).strip().replace("\n", " ")[-300:])


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    problems = []
    count = parts(root, problems)
    lines, gaps = claims(root, problems)
    lights(root, problems)
    print(f"{count} parts, {lines} claims, {len(gaps)} gaps, {len(problems)} problems")
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
