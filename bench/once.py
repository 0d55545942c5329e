"""One measured run in a process of its own, started by ``run.py``: ``once.py JOB PEER FOLDER``.

A run is a generator. The first ``yield`` starts the clock; the CPU time up to each further one
belongs to the name it yields. What stands before (imports, input) and after (output, for the
check) is not measured.
"""

import importlib
import json
import resource
import sys
from pathlib import Path


def main(job: str, peer: str, folder: Path) -> None:
    run = importlib.import_module(f"jobs.{job}").RUNS[peer]
    seconds: dict[str, float] = {}
    parts = run(folder)
    next(parts)
    before = cpu()
    for part in parts:
        seconds[part] = cpu() - before
        before = cpu()
    print(json.dumps({"seconds": seconds, "memory_mb": peak_memory()}))


def cpu() -> float:
    """Return the CPU seconds of this process and of those it waited for."""
    uses = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(use.ru_utime + use.ru_stime for use in uses)


def peak_memory() -> int:
    """Return megabytes; ``ru_maxrss`` would count what the starting process held."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
