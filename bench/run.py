"""Measure one job against its peers: ``run.py JOB [--size N] [--reps R] [--peers a,b]``.

Every run is a fresh process. A repetition runs ours and the peers in turn, in reversed order every
other time; the first one is a warm-up whose output is checked and whose time is thrown away. A
peer with wrong output is left out. One JSON line a run goes into ``bench/out/``.
"""

import argparse
import importlib
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE / "out"
SOURCE = HERE.parent / "src"
PACKAGES = ("msgspec", "openpyxl", "reportlab", "XlsxWriter", "pydantic")
ENVIRONMENT = os.environ | {
    "PYTHONPATH": str(SOURCE),
    "OPENPYXL_LXML": "False",
    "SOURCE_DATE_EPOCH": "1786838400",
}


def main() -> None:
    options = asked()
    sys.path.append(str(SOURCE))
    job = importlib.import_module(f"jobs.{options.job}")
    size = options.size or job.SIZE
    folder = OUT / "work" / f"{options.job}-{size}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    job.prepare(size, folder)
    names = ["ours", *(options.peers.split(",") if options.peers else sorted(peers_of(job)))]
    names = right(job, names, options.job, folder)
    target = OUT / f"{options.job}-{size}.jsonl"
    with target.open("w", encoding="utf-8") as file:
        for line in lines(job, names, options, size, folder):
            print(json.dumps(line, ensure_ascii=False), file=file, flush=True)
    shutil.rmtree(folder)
    print(target)


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("job", choices=sorted(path.stem for path in (HERE / "jobs").glob("*.py")))
    parser.add_argument("--size", default="")
    parser.add_argument("--reps", type=int, default=7)
    parser.add_argument("--peers", default="")
    return parser.parse_args()


def peers_of(job) -> set[str]:
    return set(job.COMMANDS if hasattr(job, "COMMANDS") else job.RUNS) - {"ours"}


def right(job, names: list[str], job_name: str, folder: Path) -> list[str]:
    """Run everything once, thrown away; return ours and the peers whose output is right."""
    for name in names:
        measured(job, job_name, name, folder)
    wrong = {name: why for name in names if (why := job.wrong(name, folder))}
    for name, why in wrong.items():
        print(f"left out: {name}: {why}", file=sys.stderr)
    if "ours" in wrong:
        raise SystemExit("our own output is wrong")
    return [name for name in names if name not in wrong]


def lines(job, names, options, size, folder):
    yield {"about": about(), "job": options.job, "size": size, "peers": names}
    for number in range(options.reps):
        for name in names if number % 2 == 0 else reversed(names):
            load = os.getloadavg()[0]
            found = measured(job, options.job, name, folder)
            yield {"rep": number, "peer": name, "load": round(load, 2)} | found


def measured(job, job_name: str, peer: str, folder: Path) -> dict:
    """Return CPU seconds by part, peak memory and the wall time of a fresh process."""
    is_process = hasattr(job, "COMMANDS")
    once = [str(HERE / "once.py"), job_name, peer, str(folder)]
    command = [sys.executable, *(job.COMMANDS[peer](folder) if is_process else once)]
    started = time.perf_counter()
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE) as process:
        said = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = round(time.perf_counter() - started, 3)
    if process.returncode:
        raise SystemExit(f"{peer} ended with {process.returncode}")
    if not is_process:
        return json.loads(said) | {"wall": wall}
    return {"seconds": {"process": used.ru_utime + used.ru_stime}, "wall": wall}


def about() -> dict:
    cpu = Path("/proc/cpuinfo").read_text().partition("model name")[2].partition("\n")[0]
    return {
        "cpu": cpu.strip(" \t:"),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "commit": git("rev-parse", "--short", "HEAD") + ("+" if git("diff", "--stat") else ""),
        "packages": {name: installed(name) for name in PACKAGES},
    }


def git(*words: str) -> str:
    found = subprocess.run(["git", *words], cwd=HERE, capture_output=True, text=True, check=False)
    return found.stdout.strip()


def installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


if __name__ == "__main__":
    main()
