"""Plain lines on standard error. Who logs what strangers wrote quotes it; secrets are taken out here."""

import logging
import re
import sys

_SECRETS = re.compile(
    r"""(?ix)
      (?P<before> [?&;] (?:authorization|access_token|token|api_?key|key|wskey|secret|password|sig(nature)?) =
                | \b (?:authorization|x-client-id|x-api-key|cookie) ["']? \s* [:=] \s* ["']?
                  (?: (?:basic|bearer) \s+ )?
                | ://[^/\s:@]+:(?=[^/\s@]+@) )
      (?P<secret> [^\s&;"'/@]+ )
    """
)
_OURS = re.compile(r"(127\.0\.0\.1:\d+/)[A-Za-z0-9._-]+(?:/[0-9a-f]{32}\b[A-Za-z0-9._/-]*)?")
"""Of the gateway: its token, and the key of what somebody looks at."""


def redacted(line: str) -> str:
    """The line without keys, tokens and passwords, and on one line whatever was in it."""
    line = _SECRETS.sub(lambda found: found["before"] + "…", _OURS.sub(r"\1…", line))
    return "".join(one if one.isprintable() or one == "\n" else repr(one)[1:-1] for one in line)


class Plain(logging.Formatter):
    """``12:00:05 warning agent.sync: what happened``; a traceback only for our own mistakes."""

    def format(self, record: logging.LogRecord) -> str:
        """One record, safe to show in a terminal."""
        return redacted(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the name is logging's
        """The line itself; a line feed in it does not begin another entry."""
        name = record.name.removeprefix("kiosk.")
        when = self.formatTime(record, "%H:%M:%S")
        return f"{when} {record.levelname.lower()} {name}: {record.message}".replace("\n", "\\n")


def begin(level: str) -> None:
    """Log this program from ``level`` on, and of the libraries only what is wrong."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Plain())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("kiosk").setLevel(level.upper())
