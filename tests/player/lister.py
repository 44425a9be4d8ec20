"""A server that says the same whatever one asks, and remembers what was asked."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Listing(ThreadingHTTPServer):
    """Answers whatever is asked with the same body, called a film."""

    daemon_threads = True

    def __init__(self, host: str, body: bytes = b"") -> None:
        self.asked: list[str] = []
        self.body = body
        super().__init__((host, 0), _Lister)
        self.origin = f"http://{host}:{self.server_port}"
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()


class _Lister(BaseHTTPRequestHandler):
    server: Listing

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "video/mp4")
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def do_CONNECT(self) -> None:
        self.server.asked.append(f"https://{self.path}")
        self.send_error(501)

    def log_message(self, *_: object) -> None:
        pass
