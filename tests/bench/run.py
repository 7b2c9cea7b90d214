"""`python tests/bench/run.py [NAME...]` measures by hand, prints one table and fails nothing.

Compare ratios, not times: floor and peer run in turns with ours, on the same machine.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

WINDOW = ("starts", "rest", "background", "playing", "frames", "shown", "holding")
BY_NAME = ("hearing",)
"""Takes minutes and a sound server, and is measured only when it is named."""
BENCHES = (
    *WINDOW,
    "saving",
    "blocked",
    "taking",
    "acting",
    "progress",
    "back",
    "blocks",
    "reports",
    "commands",
    "content",
)

ALL = """
import importlib, pkgutil, hamstretch
for module in pkgutil.walk_packages(hamstretch.__path__, "hamstretch."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""


def _compile_once(folder: Path) -> None:
    """Make all bytecode and keep it for this run, as an installed app has it, whatever this shell says."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = str(folder / "bytecode")
    subprocess.run([sys.executable, "-c", ALL], cwd=Path(__file__).parents[2], check=True)


def _found() -> dict[str, Callable[[Path], Iterator[object]]]:
    sys.path[:0] = [str(Path(__file__).parents[2])]
    import accuracy  # noqa: PLC0415 - only now is the path set
    import background  # noqa: PLC0415 - the same
    import blocks  # noqa: PLC0415 - the same
    import commands  # noqa: PLC0415 - the same
    import data  # noqa: PLC0415 - the same
    import drawing  # noqa: PLC0415 - the same
    import hearing  # noqa: PLC0415 - the same
    import looking  # noqa: PLC0415 - the same
    import shown  # noqa: PLC0415 - the same
    import windows  # noqa: PLC0415 - the same

    modules = (windows, background, accuracy, drawing, shown, data, looking, blocks, commands, hearing)
    return {name: getattr(m, name) for m in modules for name in (*BENCHES, *BY_NAME) if hasattr(m, name)}


def main(wanted: list[str]) -> int:
    """Run the named benches, or all; return 2 for a name that is none."""
    unknown = set(wanted) - {*BENCHES, *BY_NAME}
    if unknown:
        print(f"no such bench: {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="hamstretch-bench-") as folder:
        _compile_once(Path(folder))
        found, rows = _found(), []
        from report import table  # noqa: PLC0415 - the same

        for name in wanted or BENCHES:
            print(f"{name} …", file=sys.stderr, flush=True)
            (Path(folder) / name).mkdir()
            try:
                rows += found[name](Path(folder) / name)
            except Exception:  # noqa: BLE001 - what else was measured is still told
                traceback.print_exc()
        print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
