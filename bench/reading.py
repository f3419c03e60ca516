"""How fast texts are read: the annotated documents, one after the other, in one process.

Usage: python bench/reading.py [ROUNDS]. Prints how long the start took, and the best of ROUNDS (default 5).
"""

import json
import sys
from pathlib import Path
from time import perf_counter

CORPUS = Path(__file__).parents[1] / "corpus" / "dev"


def main(rounds: int) -> None:
    """Read the corpus so many times and print the best time."""
    began = perf_counter()
    from app.extraction import extract
    from app.reference import known_missions

    known = known_missions()
    documents = [json.loads(path.read_bytes()) for path in sorted(CORPUS.glob("*.json"))]
    for language in ("en", "es", "fr"):
        extract("", language=language, known=known)  # its words are compiled once
    print(f"ready after {(perf_counter() - began) * 1000:.0f} ms")
    times = []
    for _ in range(rounds):
        began = perf_counter()
        for document in documents:
            extract(document["text"], published_on=document["published_on"], known=known)
        times.append(perf_counter() - began)
    best, characters = min(times), sum(len(document["text"]) for document in documents)
    each, rate = best / len(documents) * 1000, characters / best
    print(f"{len(documents)} documents: {each:.2f} ms each, {rate:,.0f} characters/s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
