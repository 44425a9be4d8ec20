"""How the sound of libVLC is shaped: clear speech, both channels in one, and how loud.

libVLC lets an equalizer be changed while it plays, and nothing else: its other filters are named once, for a
whole instance, and not even then heard (3.0.24: the player has an empty ``audio-filter`` of its own). So the
player, and the output among its children, are told by name, as VLC's own windows do. It changes within a
tenth of a second, without a gap in the picture. *Measured* at a PulseAudio monitor, see
``tests/player/test_sound_filters.py``. Where libvlccore is another one, clear speech is the equalizer alone
and one channel is asked of libVLC itself.
"""

import ctypes as c
from typing import Any

import vlc

THRESHOLD = -29.0
"""dBFS of a levelled file (-23 LUFS) above which speech is compressed 3:1."""
OPTIONS = (
    "--compressor-ratio=3",
    "--compressor-rms-peak=0.2",
    "--compressor-attack=5",  # ms
    "--compressor-release=200",
    "--compressor-knee=3",
    "--compressor-makeup-gain=4",  # what the mean of speech loses: as loud as before, and more even
)
_LIBRARY = "libvlccore.so.9"
"""The core of every VLC 3; another one has another number."""
_STRING, _FLOAT, _INTEGER = 0x40, 0x50, 0x30
_CHANNELS = (
    "left",
    "center",
    "right",
    "rearleft",
    "rearcenter",
    "rearright",
    "middleleft",
    "middleright",
    "lfe",
)
_FLAT = 12.0
"""Preamplification in dB at which VLC's equalizer leaves the sound as loud as it was."""
_SPEECH = (-20.0, -20.0, -8.0, 0.0, 0.0, 0.0, 4.0, 4.0, 0.0, 0.0)
"""dB at 31, 63, 125, 250, 500 Hz, 1, 2, 4, 8 and 16 kHz: nothing below speech, more where consonants are."""
_MONO = 7
"""Of ``libvlc_audio_set_channel`` since 3.0; python-vlc does not name it."""


class _Value(c.Union):
    _fields_ = [("text", c.c_char_p), ("integer", c.c_int64), ("float", c.c_float)]


class _Children(c.Structure):
    _fields_ = [("type", c.c_int), ("count", c.c_int), ("objects", c.POINTER(c.c_void_p))]


def _core() -> Any:
    """libvlccore with the few calls that are needed, or None where that is another one."""
    try:
        core = c.CDLL(_LIBRARY)
        core.vlc_list_children.restype = c.POINTER(_Children)
        core.vlc_list_children.argtypes = [c.c_void_p]
        core.vlc_list_release.argtypes = [c.POINTER(_Children)]
        core.var_Type.argtypes = [c.c_void_p, c.c_char_p]
        core.var_Create.argtypes = [c.c_void_p, c.c_char_p, c.c_int]
        core.var_SetChecked.argtypes = [c.c_void_p, c.c_char_p, c.c_int, _Value]
    except (OSError, AttributeError):
        return None
    return core if vlc.libvlc_get_version().startswith(b"3.") else None


def as_loud(percent: float, gain: float) -> int:
    """VLC's volume (its gain is the cube of it) for a percentage of a file that wants ``gain`` dB."""
    return round(percent * 10 ** (gain / 60))


class Filters:
    """Of one media player."""

    def __init__(self, player: Any) -> None:
        """``player`` is a vlc.MediaPlayer that did not play yet."""
        self._player = player
        self._core = _core()
        self._now = (False, False, 0.0)

    def apply(self, *, clear_speech: bool, mono: bool, gain: float) -> None:
        """From now on, for this film and those that follow. ``gain`` is what the file wants, in dB."""
        wanted = (clear_speech, mono, gain if clear_speech else 0.0)
        if wanted == self._now and self._core is not None:
            return  # else libVLC forgets it with each new stream
        self._now = wanted
        self._equalize(clear_speech)
        names = ["remap"] * mono + ["equalizer", "compressor"] * clear_speech
        threshold = min(0.0, max(-30.0, THRESHOLD - gain))
        if not self._tell(":".join(names), threshold):
            self._player.audio_set_channel(_MONO if mono else vlc.AudioOutputChannel.Stereo.value)

    def _equalize(self, on: bool) -> None:
        equalizer = vlc.libvlc_audio_equalizer_new() if on else None
        if equalizer is not None:
            vlc.libvlc_audio_equalizer_set_preamp(equalizer, _FLAT)
            for band, gain in enumerate(_SPEECH):
                vlc.libvlc_audio_equalizer_set_amp_at_index(equalizer, gain, band)
        vlc.libvlc_media_player_set_equalizer(self._player, equalizer)  # which is copied
        if equalizer is not None:
            vlc.libvlc_audio_equalizer_release(equalizer)

    def _tell(self, names: str, threshold: float) -> bool:
        """Name the filters to the player, for outputs to come, and to the output it has. False: no core."""
        core = self._core
        if core is None:
            return False
        player = self._player._as_parameter_
        _tell_one(core, player, names, threshold)
        children = core.vlc_list_children(player)
        try:
            for number in range(children.contents.count):
                child = children.contents.objects[number]
                if core.var_Type(child, b"stereo-mode"):  # only an output of sound has it
                    _tell_one(core, child, names, threshold)
        finally:
            core.vlc_list_release(children)
        return True


def _tell_one(core: Any, target: Any, names: str, threshold: float) -> None:
    for channel in _CHANNELS:  # all into the first one, which every loudspeaker gets
        name = f"aout-remap-channel-{channel}".encode()
        core.var_Create(target, name, _INTEGER)
        core.var_SetChecked(target, name, _INTEGER, _Value(integer=0))
    core.var_Create(target, b"compressor-threshold", _FLOAT)
    core.var_SetChecked(target, b"compressor-threshold", _FLOAT, _Value(float=threshold))
    core.var_SetChecked(target, b"audio-filter", _STRING, _Value(text=names.encode()))
