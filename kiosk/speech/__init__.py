"""Words spoken aloud: text in any language becomes sound in a process of its own.

    screen ── lines (protocol) ──► engine ─► synthesiser (words to sound) ─► output (sound to loudspeakers)

Synthesisers are ``prompts`` (recorded sentences), ``other_voice`` (a program of the institution's choice) and
``espeak``, which is always there and says what the others do not.

``sentences`` cuts a text where one breathes, ``aloud`` puts figures as people say them, ``speakable`` leaves
out what no voice can say, ``voices`` finds the voice for a language. A text that crashes or hangs the
synthesiser, or a sound server that hangs, harms that process alone; ``kiosk/ui/voice/speech.py`` starts
another.
"""
