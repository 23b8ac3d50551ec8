"""What the figures were measured on."""

import os
import platform
import subprocess
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[2]
PARTS = ("matchround", "ortools", "numpy", "rustworkx")


def machine() -> dict[str, str]:
    """Describe the machine, Python, the parts that count, and the commit."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "memory": f"{memory:.0f} GB",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        **{part: version(part) for part in PARTS},
        "commit": _git("rev-parse", "--short", "HEAD") + (_git("status", "--short") and "+"),
    }


def in_words(told: Mapping[str, str]) -> str:
    """Say it in one line."""
    return ", ".join(f"{name} {value}" for name, value in told.items())


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    names = (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _git(*arguments: str) -> str:
    """Ask git about the repository; nothing where it has no answer."""
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
