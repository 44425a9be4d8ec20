"""How many manifests a second go from the network into the store, beside a loop that only fetches them.

    python -m tests.bench.bench_sync [--manifests 2000] [--rounds 3]

The origin is a process of its own that answers from memory. The bare loop is one requests session in one
thread: the least that anybody who uses requests can spend. Goal: at least 0.7 of it. Also told: a second pass
over what has not changed.
"""

import argparse
import json
import multiprocessing
import re
import socket
import sys
import tempfile
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

import requests

from kiosk.agent.sync import sync
from kiosk.catalogue.iiif.source import IIIFSource
from kiosk.fetch.fetcher import Fetcher
from kiosk.store import database
from tests import museum_works as works

CONTEXT = "http://iiif.io/api/presentation/3/context.json"


def origin(pipe: Connection, count: int) -> None:
    """Answer over keep-alive connections from a dictionary of whole answers."""
    listening = socket.create_server(("127.0.0.1", 0))
    base = f"http://127.0.0.1:{listening.getsockname()[1]}"
    hung = [
        works.Work(base, f"work-{n}", f"Werk nummer {n}", "picture", "Zaal", picture="same")
        for n in range(count)
    ]
    bodies = {f"/works/{one.slug}/manifest.json": works.manifest(one) for one in hung}
    bodies["/collection.json"] = {
        "@context": CONTEXT,
        "id": f"{base}/collection.json",
        "type": "Collection",
        "label": {"nl": ["Zaal"]},
        "items": [works.reference(one) for one in hung],
    }
    answers = {}
    for path, document in bodies.items():
        body = json.dumps(document).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        answers[path.encode()] = head.encode() + body

    def serve(conn: socket.socket) -> None:
        conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        asked = b""
        with conn:
            while piece := conn.recv(65536):
                asked += piece
                while b"\r\n\r\n" in asked:
                    request, asked = asked.split(b"\r\n\r\n", 1)
                    found = re.match(rb"GET (\S+)", request)
                    conn.sendall(
                        answers[found[1]] if found else b"HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n"
                    )

    pipe.send(base)
    while True:
        conn, _ = listening.accept()
        threading.Thread(target=serve, args=(conn,), daemon=True).start()


def bare(base: str, count: int) -> float:
    """Documents a second of a loop that throws them away."""
    session = requests.Session()
    session.trust_env = False
    began = time.perf_counter()
    for path in ("/collection.json", *(f"/works/work-{n}/manifest.json" for n in range(count))):
        assert session.get(base + path).content
    return (count + 1) / (time.perf_counter() - began)


def whole(base: str, count: int, folder: Path) -> tuple[float, float]:
    """Documents a second into an empty store, and again when nothing has changed."""
    rates = []
    host = base.removeprefix("http://")
    with (
        Fetcher(private_hosts=[host]) as fetcher,
        closing(database.open_catalogue(folder / "catalogue.db")) as conn,
    ):
        for _ in range(2):
            began = time.perf_counter()
            last = list(
                sync(conn, [IIIFSource("m", f"{base}/collection.json", fetcher)], now=datetime.now(UTC))
            )[-1]
            assert (last.ok, last.put) == (True, count + 1), last
            rates.append((count + 1) / (time.perf_counter() - began))
    return rates[0], rates[1]


def main() -> None:
    """Interleaved rounds, so that a busy machine is busy for both."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--manifests", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=origin, args=(theirs, args.manifests), daemon=True)
    process.start()
    base = ours.recv()
    for _ in range(args.rounds):
        with tempfile.TemporaryDirectory() as folder:
            loop = bare(base, args.manifests)
            first, again = whole(base, args.manifests, Path(folder))
            told = {
                "bare_loop": round(loop),
                "first_pass": round(first),
                "second_pass": round(again),
                "ratio_first": round(first / loop, 2),
                "ratio_second": round(again / loop, 2),
            }
            sys.stdout.write(json.dumps(told) + "\n")
    process.terminate()


if __name__ == "__main__":
    main()
