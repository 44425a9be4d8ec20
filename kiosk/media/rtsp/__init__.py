"""Broadcasts over RTSP (RFC 2326), which libVLC as distributions build it can't open, as one endless stream.

    the institution ◄─ RTSP, RTP ─► guard ◄─ RTSP on loopback ─► FFmpeg (PyAV) ─ MPEG-TS ─► the gateway
                   └─────────────────── relay, a process of its own ───────────────────┘

Nothing is decoded or encoded anew. ``line`` is what the agent holds of it; ``relay`` is the process, which is
given a connection that is open already, to an address that was checked; ``guard`` is all that FFmpeg ever
connects to, so no answer and no description of a stream leads it elsewhere.
"""
