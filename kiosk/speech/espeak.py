"""Words to sound with eSpeak NG, through the C interface of its ``speak_lib.h``.

The library and its voices come with the package espeakng-loader. Only ``engine`` loads this, in its process:
a text that crashes the library crashes no screen.
"""

import ctypes
from typing import Any

from kiosk.errors import MediaError
from kiosk.speech.protocol import Word
from kiosk.speech.speakable import speakable
from kiosk.speech.synthesiser import FRAMES, MOST_BYTES, Spoken, Synthesiser
from kiosk.speech.voices import voice_for

WORDS_A_MINUTE = 160
"""At rate 1: calm reading. The library can't speak slower than 80."""

_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS: sound comes through the callback, within the call
_DONT_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT
_RATE, _UTF8 = 1, 1  # espeakRATE; espeakCHARS_UTF8, without the flags for SSML and phonemes
_WORD, _END_OF_LIST = 1, 0  # espeakEVENT_WORD, espeakEVENT_LIST_TERMINATED


class _Voice(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    ]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),  # letters, from 1
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),  # milliseconds
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_void_p),
    ]


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class Espeak(Synthesiser):
    """Its own voices, which all make ``FRAMES`` a second. One in a process: the library has one of all."""

    def __init__(self) -> None:
        """Raises MediaError when it is not on this machine."""
        try:
            import espeakng_loader

            self._library = ctypes.CDLL(espeakng_loader.get_library_path())
            voices = espeakng_loader.get_data_path()
        except (ImportError, OSError) as error:
            raise MediaError(
                "There is no voice on this machine.", next_step="Install espeakng-loader with pip."
            ) from error
        if self._library.espeak_Initialize(_SYNCHRONOUS, 0, voices.encode(), _DONT_EXIT) != FRAMES:
            raise MediaError("The voices can't be read.", next_step="Install espeakng-loader again.")
        self._callback = _Callback(self._hear)  # kept: the library holds only its address
        self._library.espeak_SetSynthCallback(self._callback)
        self._sound = bytearray()
        self._words: list[Word] = []
        self._voices = self._known()
        self._speaking = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """BCP 47, lower case."""
        return tuple(self._voices)

    def speak(self, text: str, language: str, rate: float) -> Spoken:
        """Make the sound of a text; nothing when nobody speaks the language, or there is nothing to say."""
        voice = voice_for(language, self._voices)
        said = speakable(text)
        self._sound.clear()
        self._words.clear()
        if voice and any(letter.isalnum() for letter in said):
            if voice != self._speaking:
                self._library.espeak_SetVoiceByName(self._voices[voice])
                self._speaking = voice
            self._library.espeak_SetParameter(_RATE, round(WORDS_A_MINUTE * rate), 0)
            written = said.encode("utf-8", errors="replace")
            self._library.espeak_Synth(written, len(written) + 1, 0, 1, 0, _UTF8, None, None)
        return Spoken(bytes(self._sound), tuple(self._words))

    def _hear(self, sound: Any, count: int, events: Any) -> int:
        """What the library made since. Returns 1 to stop it."""
        if sound and count > 0:
            self._sound += ctypes.string_at(sound, 2 * count)
        for event in events:
            if event.type == _END_OF_LIST:
                break
            if event.type == _WORD and event.length > 0:
                at = max(0.0, event.audio_position / 1000)
                self._words.append(Word(at, max(0, event.text_position - 1), event.length))
        return len(self._sound) > MOST_BYTES

    def _known(self) -> dict[str, bytes]:
        """Languages, and for each the name of the voice that speaks it best."""
        self._library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        listed = self._library.espeak_ListVoices(None)
        best: dict[str, tuple[int, bytes]] = {}
        for voice in listed:
            if not voice:
                break
            # A list of one byte of priority (less is better) and a name, ended by a zero.
            place = voice.contents.languages
            while priority := ctypes.string_at(place, 1)[0]:
                name = ctypes.string_at(place + 1)
                place += 2 + len(name)
                language = name.decode("ascii", errors="replace").lower()
                if language not in best or priority < best[language][0]:
                    best[language] = (priority, voice.contents.identifier)
        return {language: identifier for language, (_, identifier) in best.items()}
