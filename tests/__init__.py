"""Checks of Venster, and what they and the benchmarks stand on."""

import socketserver

# Who waits at the door of a pretended museum is let in, on a slow machine too: of the five that socketserver
# lets wait, a sixth is not heard, and the kernel tries again after 1, 2 and 4 seconds, which is an outage.
socketserver.TCPServer.request_queue_size = 64
