"""spaCy as the reader's yardstick, in its own virtual environment: a message a line, the seconds it took a line.

The first message names the language and the patterns; each later one is a list of texts.
"""

import json
import sys
from time import process_time

import spacy  # type: ignore[import-not-found]


def main() -> None:
    """Answer messages until there are no more."""
    wanted = json.loads(sys.stdin.readline())
    pipeline = spacy.blank(wanted["language"])
    pipeline.add_pipe("sentencizer")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "CUE", "pattern": pattern} for pattern in wanted["patterns"]])
    print(0, flush=True)
    for line in sys.stdin:
        texts = json.loads(line)
        began = process_time()
        for text in texts:
            document = pipeline(text)
            json.dumps([(entity.start_char, entity.end_char) for entity in document.ents])
        print(process_time() - began, flush=True)


if __name__ == "__main__":
    main()
