"""Presidio's speed on the first N records of FILE.jsonl, or only how many characters FILE.jsonl has.

    beside_presidio.py FILE.jsonl N MODEL    prints names and figures, one pair a line
    beside_presidio.py FILE.jsonl            prints the characters of all entries

A line of the file is a record, {"entries": [{"text": ...}, ...]}; MODEL is a folder with a spaCy model.
`beside-presidio` calls this and sets the finder beside it.
"""

import itertools
import json
import sys
import time
from pathlib import Path

ENTITIES = [
    "PERSON", "LOCATION", "PHONE_NUMBER", "EMAIL_ADDRESS", "UK_NHS", "UK_NINO", "DATE_TIME", "URL",
]

# Something for each entity, so that all that is loaded when first needed is loaded before the clock starts.
WARM_UP = [
    "Ann Bell of Leeds (NHS 943 476 5919, NI number AB 12 34 56 C) wrote on 3 May 2019 from "
    "ann@example.org; ring 01632 960001 or see https://example.org/ann.",
] * 20

# Of sizes tried (one by one, 1, 16, 64, 256) the fastest: Presidio is shown at its best.
BATCH = 16


def texts(file, records=None):
    """The entries' texts of the first so many records, or of all."""
    with open(file, encoding="utf-8") as lines:
        filled = (line for line in lines if line.strip())
        return [
            entry["text"]
            for line in itertools.islice(filled, records)
            for entry in json.loads(line)["entries"]
        ]


def presidio(model):
    """Presidio with its own settings, but for the model and one recogniser that is off by default."""
    import presidio_analyzer
    import tldextract
    import yaml
    from presidio_analyzer.nlp_engine import NlpEngineProvider
    from presidio_analyzer.predefined_recognizers import UkNinoRecognizer

    # It would fetch a list of domains to check an address; the list that it carries will do offline.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())

    settings = Path(presidio_analyzer.__file__).parent / "conf" / "default.yaml"
    settings = yaml.safe_load(settings.read_text(encoding="utf-8"))
    settings["models"] = [{"lang_code": "en", "model_name": model}]
    engine = NlpEngineProvider(nlp_configuration=settings).create_engine()
    analyzer = presidio_analyzer.AnalyzerEngine(nlp_engine=engine)
    analyzer.registry.add_recognizer(UkNinoRecognizer())
    missing = set(ENTITIES) - set(analyzer.get_supported_entities("en"))
    if missing:
        sys.exit(f"presidio: nothing finds {sorted(missing)}")
    return presidio_analyzer.BatchAnalyzerEngine(analyzer), engine.get_nlp("en").meta


def main():
    if len(sys.argv) == 2:
        print(sum(map(len, texts(sys.argv[1]))))
        return
    file, records, model = sys.argv[1:]
    searched = texts(file, int(records))

    started = time.process_time()
    batches, meta = presidio(model)

    def search(these):
        return batches.analyze_iterator(these, "en", batch_size=BATCH, entities=ENTITIES)

    search(WARM_UP)
    start_up = time.process_time() - started

    # CPU time, not wall time: another program's turn on the core is not Presidio's fault.
    started = time.process_time()
    found = search(searched)
    seconds = time.process_time() - started

    from importlib.metadata import version

    characters = sum(map(len, searched))
    print("presidio", version("presidio-analyzer"))
    print("spacy", version("spacy"))
    print("model", f"{meta['lang']}_{meta['name']} {meta['version']}")
    print("start-up", f"{start_up:.2f}")
    print("found", sum(map(len, found)))
    print("characters", characters)
    print("seconds", f"{seconds:.3f}")
    print("rate", round(characters / seconds))


if __name__ == "__main__":
    main()
