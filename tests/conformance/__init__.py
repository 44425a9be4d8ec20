"""The accessibility conformance report, made of what the tests showed: never better than that.

    python -m tests.conformance OUT                    # runs the tests that it speaks of, then writes
    python -m tests.conformance OUT --evidence FILE    # of a run that was written down before:
    pytest -p tests.conformance.evidence --evidence FILE …

In OUT: ``venster.yaml`` (OpenACR, https://github.com/GSA/openacr) and ``venster.html``, the same to read.
"""
