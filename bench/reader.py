"""How fast texts are read, how much memory that takes, and how time grows with hostile text.

Usage: python -m bench.reader [ROUNDS]. The reader and spaCy (blank, with sentencizer and an entity ruler of as
many patterns as the reader has) read the same texts in turns, on processor time; the medians of ROUNDS
(default 7) are printed. spaCy is installed once into `.venv-bench`, apart from what the service needs.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from bench.texts import HOSTILE, Document, annotated, long, stream

ROOT = Path(__file__).resolve().parents[1]
RIVAL = ROOT / ".venv-bench"
TEXTS: dict[str, Callable[[str], list[Document]]] = {"documents": annotated, "stream": stream, "long": long}
_SMALL, _DOUBLINGS, _GROWTH = 25_000, 2, 2.6
_FIRST = "from app.cli import main; import sys; sys.exit(main(['extract', 'seeds/000_90aef0ed29dfe75a.txt']))"


class Rival:
    """spaCy in a process of its own."""

    def __init__(self, language: str, patterns: list[str]) -> None:
        program = [str(RIVAL / "bin" / "python"), str(ROOT / "bench" / "rival.py")]
        self.process = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._ask({"language": language, "patterns": patterns})

    def seconds(self, documents: list[Document]) -> float:
        """The processor time that it takes to read documents."""
        return self._ask([text for text, _ in documents])

    def close(self) -> None:
        """End the process."""
        self.process.communicate()

    def _ask(self, message: object) -> float:
        assert self.process.stdin
        assert self.process.stdout
        print(json.dumps(message), file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())


def installed() -> bool:
    """Whether spaCy could be installed, or was."""
    python, wanted = RIVAL / "bin" / "python", ROOT / "bench" / "requirements.txt"
    if not (RIVAL / "installed").exists():
        print("installing spaCy into .venv-bench ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", str(RIVAL)], check=True)
        pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install", "-r", str(wanted)]
        if subprocess.run(pip, check=False).returncode:
            return False
        (RIVAL / "installed").touch()
    return True


def throughput(rounds: int) -> None:
    """A table of MB/s by language and kind of text, ours and the rival's in turns."""
    from app.extraction import extract
    from app.extraction.languages import LANGUAGES
    from app.extraction.lexicon import phrases
    from app.reference import known_missions

    def read(documents: list[Document]) -> float:
        began = process_time()
        for text, published_on in documents:
            extract(text, published_on=published_on, known=known_missions()).model_dump_json()
        return process_time() - began

    compared = installed()
    print(f"{'MB/s, one core':<16}{'reader':>8}{'spaCy':>8}{'ratio':>8}")
    for code, language in LANGUAGES.items():
        patterns = sorted({phrase for phrase, _ in phrases(language)})
        rival = Rival(code, patterns) if compared else None
        for name, made in TEXTS.items():
            documents = made(code)
            size = sum(len(text.encode()) for text, _ in documents) / 1e6
            read(documents)
            times = [(read(documents), rival.seconds(documents) if rival else 0.0) for _ in range(rounds)]
            ours, theirs = (median(each) for each in zip(*times, strict=True))
            against = f"{size / theirs:8.2f}{theirs / ours:8.2f}" if rival else f"{'-':>8}{'-':>8}"
            print(f"{code} {name:<13}{size / ours:8.2f}{against}", flush=True)
        if rival:
            rival.close()


def start(rounds: int) -> None:
    """How long a process takes to its first record, and what it holds when it has read all languages."""
    times = []
    for _ in range(rounds):
        began = perf_counter()
        process = subprocess.Popen([sys.executable, "-c", _FIRST], stdout=subprocess.PIPE, cwd=ROOT)
        assert process.stdout
        process.stdout.readline()
        times.append(perf_counter() - began)
        process.communicate()
    print(f"first record {median(times):.2f} s after the start of the process (median of {rounds})")
    program = (
        "from bench.texts import annotated\nfrom app.extraction import extract\n"
        "from app.reference import known_missions\nimport resource\n"
        "for code in ('fr', 'en', 'es'):\n"
        "    for text, day in annotated(code): extract(text, published_on=day, known=known_missions())\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    most = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    print(f"at most {most.stdout.strip()} MB resident, with three languages and all known missions")


def growth() -> None:
    """How time grows when hostile text doubles, and how long a million characters of it take, by kind."""
    from app.extraction import MAX_TEXT, extract
    from app.reference import known_missions

    def seconds(text: str) -> float:
        times = []
        for _ in range(3):
            began = process_time()
            extract(text, language="fr", published_on="2025-03-12", known=known_missions())
            times.append(process_time() - began)
        return min(times)

    opening = "La Mission multinationale de soutien à la sécurité (MSS) veille. "
    print(f"{'hostile text':<24}{'worst x2':>9}{'at 1 M characters':>20}")
    worst = 0.0
    for kind, make in HOSTILE.items():
        times = [seconds(opening + make(_SMALL * 2**step)) for step in range(_DOUBLINGS + 1)]
        ratio = max(after / before for before, after in pairwise(times))
        worst = max(worst, ratio)
        began = process_time()
        extract((opening + make(MAX_TEXT))[:MAX_TEXT], language="fr", known=known_missions())
        print(f"{kind:<24}{ratio:9.2f}{process_time() - began:18.2f} s", flush=True)
    print(f"worst {worst:.2f}; at most {_GROWTH} is wanted")


def main(rounds: int) -> None:
    """All of it."""
    start(rounds)
    throughput(rounds)
    growth()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
