"""The project's command as a process of its own, and a server made with it."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.request import urlopen

COMMAND = [sys.executable, "-c", "import sys; from app.cli import main; sys.exit(main())"]
"""`mission-facts`, of the interpreter that runs the tests."""


class Server(NamedTuple):
    """Where it answers, and the files with what it writes."""

    address: str
    out: Path
    err: Path


def free_port() -> int:
    """A port of 127.0.0.1 at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def served(folder: Path, *arguments: str) -> Iterator[Server]:
    """`mission-facts serve` in this folder, ready to answer; ended as a service manager ends it."""
    port = free_port()
    server = Server(f"http://127.0.0.1:{port}", folder / "served.out", folder / "served.err")
    command = [*COMMAND, "serve", "--port", str(port), *arguments]
    with (
        server.out.open("w") as out,
        server.err.open("w") as err,
        subprocess.Popen(command, cwd=folder, stdout=out, stderr=err) as process,
    ):
        try:
            while not _is_ready(server):
                assert process.poll() is None, server.err.read_text()
                time.sleep(0.05)
            yield server
        finally:
            process.terminate()


def _is_ready(server: Server) -> bool:
    try:
        urlopen(f"{server.address}/readyz").close()
    except HTTPError:
        raise
    except OSError:
        return False
    return True
