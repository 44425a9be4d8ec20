"""Words spoken aloud: text in any language becomes sound in a process of its own.

    screen ── lines (protocol) ──► engine ─► espeak (words to sound) ─► output (sound to loudspeakers)

``sentences`` cuts a text where one breathes, ``speakable`` leaves out what no voice can say, ``voices`` finds
the voice for a language. A text that crashes or hangs the synthesiser, or a sound server that hangs, harms
that process alone: ``kiosk/ui/speech.py`` starts another.
"""
